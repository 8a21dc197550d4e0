namespace Pulumi;

/// <summary>A union whose types are not known to the code that handles it.</summary>
internal interface IUnion
{
    /// <summary>The value, whichever type it has.</summary>
    object? Value { get; }
}

/// <summary>A value of one of two types.</summary>
/// <typeparam name="T0">First type.</typeparam>
/// <typeparam name="T1">Second type.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly bool _isSecond;
    private readonly T0 _first;
    private readonly T1 _second;

    private Union(bool isSecond, T0 first, T1 second)
    {
        _isSecond = isSecond;
        _first = first;
        _second = second;
    }

    /// <summary>The value as the first type.</summary>
    /// <exception cref="InvalidOperationException">It is of the second type.</exception>
    public T0 AsT0 => _isSecond ? throw new InvalidOperationException("Cannot return as T0 as result is T1") : _first;

    /// <summary>The value as the second type.</summary>
    /// <exception cref="InvalidOperationException">It is of the first type.</exception>
    public T1 AsT1 => _isSecond ? _second : throw new InvalidOperationException("Cannot return as T1 as result is T0");

    /// <summary>Whether the value is of the first type.</summary>
    public bool IsT0 => !_isSecond;

    /// <summary>Whether the value is of the second type.</summary>
    public bool IsT1 => _isSecond;

    /// <summary>The value, whichever type it has.</summary>
    public object Value => (_isSecond ? (object?)_second : _first)!;

    object? IUnion.Value => Value;

    /// <summary>A union of a value of the first type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT0(T0 input) => new(isSecond: false, input, default!);

    /// <summary>A union of a value of the second type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT1(T1 input) => new(isSecond: true, default!, input);

    /// <summary>Transforms a value of the first type and keeps one of the second.</summary>
    /// <typeparam name="TResult">The new first type.</typeparam>
    /// <param name="mapFunc">The transformation.</param>
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc)
        => _isSecond ? Union<TResult, T1>.FromT1(_second) : Union<TResult, T1>.FromT0(mapFunc(_first));

    /// <summary>Transforms a value of the second type and keeps one of the first.</summary>
    /// <typeparam name="TResult">The new second type.</typeparam>
    /// <param name="mapFunc">The transformation.</param>
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc)
        => _isSecond ? Union<T0, TResult>.FromT1(mapFunc(_second)) : Union<T0, TResult>.FromT0(_first);

    /// <summary>Transforms the value, whichever type it has.</summary>
    /// <typeparam name="TResult0">The new first type.</typeparam>
    /// <typeparam name="TResult1">The new second type.</typeparam>
    /// <param name="mapFunc0">The transformation of the first type.</param>
    /// <param name="mapFunc1">The transformation of the second type.</param>
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1)
        => _isSecond ? Union<TResult0, TResult1>.FromT1(mapFunc1(_second)) : Union<TResult0, TResult1>.FromT0(mapFunc0(_first));

    /// <summary>Makes a result of the value, whichever type it has.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="f0">For the first type.</param>
    /// <param name="f1">For the second type.</param>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => _isSecond ? f1(_second) : f0(_first);

    /// <summary>Runs the action of the type that the value has.</summary>
    /// <param name="f0">For the first type.</param>
    /// <param name="f1">For the second type.</param>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (_isSecond)
        {
            f1(_second);
        }
        else
        {
            f0(_first);
        }
    }

    /// <summary>Gives the value as the first type, or as the second.</summary>
    /// <param name="value">The value when it is of the first type.</param>
    /// <param name="remainder">The value when it is of the second type.</param>
    /// <returns>Whether it is of the first type.</returns>
    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        value = _first;
        remainder = _second;
        return !_isSecond;
    }

    /// <summary>Gives the value as the second type, or as the first.</summary>
    /// <param name="value">The value when it is of the second type.</param>
    /// <param name="remainder">The value when it is of the first type.</param>
    /// <returns>Whether it is of the second type.</returns>
    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        value = _second;
        remainder = _first;
        return _isSecond;
    }

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => _isSecond == other._isSecond && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isSecond, Value);

    /// <inheritdoc/>
    public override string ToString() => $"{(_isSecond ? typeof(T1) : typeof(T0)).FullName}: {Value}";

    /// <summary>A value of the first type as a union.</summary>
    /// <param name="t">The value.</param>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>A value of the second type as a union.</summary>
    /// <param name="t">The value.</param>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Whether both hold equal values of the same type.</summary>
    /// <param name="left">One union.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One union.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);
}
