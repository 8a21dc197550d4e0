namespace BarberPro.Policies.Reading;

/// <summary>A kind of value of a known type.</summary>
/// <param name="Kind">How it is written, read and printed.</param>
internal readonly record struct Scalar<T>(Kind Kind)
    where T : notnull
{
    /// <summary>Prints a value.</summary>
    public string Format(T value) => Kind.Format(value);

    /// <summary>The same kind within limits that are told in words.</summary>
    public Scalar<T> Within(string limits, Func<T, bool> admits) => new(Kind with { Limits = limits, Admits = value => admits((T)value) });

    /// <summary>The same kind with a few values only.</summary>
    public Scalar<T> OneOf(params T[] values)
    {
        var format = Kind.Format;
        var written = new string[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            written[index] = format(values[index]);
        }

        // Equal values are printed alike.
        return new(Kind with { Limits = $"one of {string.Join(", ", written)}", Admits = value => Array.IndexOf(written, format(value)) >= 0, Json = JsonForm.OneOf(written) });
    }
}

/// <summary>Limits of kinds that have an order.</summary>
internal static class ScalarLimits
{
    /// <summary>The same kind from one value to another, both included.</summary>
    public static Scalar<T> Between<T>(this Scalar<T> kind, T atLeast, T atMost)
        where T : IComparable => new(Between(kind.Kind, atLeast, atMost));

    private static Kind Between(Kind kind, IComparable atLeast, IComparable atMost) => kind with
    {
        Limits = $"{kind.Format(atLeast)} to {kind.Format(atMost)}",
        Admits = value => atLeast.CompareTo(value) <= 0 && atMost.CompareTo(value) >= 0,
        Json = kind.Json.Between(atLeast, atMost),
    };
}
