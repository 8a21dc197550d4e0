using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Lists; an element that does not fit becomes the default value.</summary>
internal sealed class ArrayConverter<T> : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = null;
        if (value is not ImmutableArray<object?> items)
        {
            return value is null;
        }

        var element = For(typeof(T));
        var results = new T[items.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = element.Convert(items[i]) is T item ? item : default!;
        }

        converted = ImmutableArrays.Own(results);
        return true;
    }
}

/// <summary>Maps; a value that does not fit becomes the default value.</summary>
internal sealed class DictionaryConverter<T> : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = null;
        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return value is null;
        }

        var element = For(typeof(T));
        var results = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, entry) in entries)
        {
            results.Add(key, element.Convert(entry) is T result ? result : default!);
        }

        converted = results.ToImmutable();
        return true;
    }
}

/// <summary>Unions: the first type when the value fits it, else the second.</summary>
internal sealed class UnionConverter<T0, T1> : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = null;
        if (value is not null && For(typeof(T0)).TryConvert(value, out var first) && first is T0 asFirst)
        {
            converted = Union<T0, T1>.FromT0(asFirst);
        }
        else if (value is not null && For(typeof(T1)).TryConvert(value, out var second) && second is T1 asSecond)
        {
            converted = Union<T0, T1>.FromT1(asSecond);
        }

        return value is null || converted is not null;
    }
}

/// <summary>Outputs inside structures.</summary>
internal sealed class OutputConverter<T> : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        var fits = For(typeof(T)).TryConvert(value, out var inner);
        converted = value is null ? null : Output.Create(inner is T typed ? typed : default!);
        return fits;
    }
}

/// <summary>Output types, made by their constructor, whose parameters are called like the wire names.</summary>
internal sealed class OutputTypeConverter(Type target) : ValueConverter
{
    private readonly ConstructorInfo _constructor = ConstructorOf(target);

    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = null;
        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return value is null;
        }

        var parameters = _constructor.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            // A null argument makes reflection pass the default of a value type: 0, false or an empty struct.
            arguments[i] = For(parameters[i].ParameterType).Convert(entries.GetValueOrDefault(parameters[i].Name!));
        }

        converted = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        return true;
    }

    private static ConstructorInfo ConstructorOf(Type target)
    {
        var constructors = target.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance);
        return Array.Find(constructors, constructor => constructor.IsDefined(typeof(OutputConstructorAttribute), inherit: false))
            ?? (constructors.Where(constructor => constructor.IsPublic).ToArray() is [var only] ? only : null)
            ?? throw new InvalidOperationException(
                $"{target.FullName} had [{nameof(OutputTypeAttribute)}], but did not contain constructor marked with [{nameof(OutputConstructorAttribute)}].");
    }
}
