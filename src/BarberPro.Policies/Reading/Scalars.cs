using System.Globalization;

using BarberPro.Policies.Units;

namespace BarberPro.Policies.Reading;

/// <summary>The kinds of quantities.</summary>
internal static class Scalars
{
    /// <summary>A whole number, zero or more.</summary>
    public static readonly Scalar<int> Count = new(new("a whole number", "3", Counted, value => ((int)value).ToString(CultureInfo.InvariantCulture), JsonForm.Integer));

    /// <summary>A number to multiply with.</summary>
    public static readonly Scalar<decimal> Factor = new(new(
        "a factor",
        "1.5",
        text => Numbers.TryDecimal(text, out var number) ? number : null,
        value => ((decimal)value).ToString("0.##########", CultureInfo.InvariantCulture),
        JsonForm.Number));

    /// <summary>true or false, and no other word for them.</summary>
    public static readonly Scalar<bool> Flag = new(new(
        "true or false",
        "",
        text => text switch { "true" => true, "false" => false, _ => null },
        value => (bool)value ? "true" : "false",
        JsonForm.Boolean));

    /// <summary>A share.</summary>
    public static readonly Scalar<Percent> Percent = new(new("a share", "70% or 0.5%", Shared, Printed, JsonForm.Text($"^{Numbers.DecimalPattern}%$")));

    /// <summary>A share in whole hundredths, for AWS properties that take no fractions.</summary>
    public static readonly Scalar<Percent> WholePercent = new(new(
        "a share in whole hundredths",
        "40%",
        text => Shared(text) is Percent share && decimal.IsInteger(share.Points) ? share : null,
        Printed,
        JsonForm.Text($"^{Numbers.WholePattern}(\\.0+)?%$")));

    /// <summary>An amount of US dollars, the currency of AWS's price lists.</summary>
    public static readonly Scalar<Money> Dollars = new(new("an amount", "USD 0.50", Paid, Printed, JsonForm.Text($"^USD {Numbers.DecimalPattern}$")));

    /// <summary>An amount of storage; EBS volumes and database parameters take whole gibibytes.</summary>
    public static readonly Scalar<ByteSize> ByteSize = new(new("a size in whole gibibytes", "40GiB or 1TiB", Sized, Printed, JsonForm.Text($"^{Numbers.WholePattern}(MiB|GiB|TiB)$")));

    /// <summary>An amount of memory; Lambda takes whole mebibytes.</summary>
    public static readonly Scalar<ByteSize> Memory = new(new("a size in whole mebibytes", "128MiB or 1GiB", Measured, Printed, JsonForm.Text($"^{Numbers.WholePattern}(MiB|GiB|TiB)$")));

    /// <summary>The length of a network's prefix.</summary>
    public static readonly Scalar<PrefixLength> PrefixLength = new(new("a prefix length", "/24", Prefixed, Printed, JsonForm.Text("^/([0-9]|[12][0-9]|3[0-2])$")));

    /// <summary>A time of day, to the minute.</summary>
    public static readonly Scalar<TimeOnly> TimeOfDay = new(new(
        "a time of day",
        "09:00",
        Timed,
        value => $"{((TimeOnly)value).Hour:00}:{((TimeOnly)value).Minute:00}",
        JsonForm.Text("^([01][0-9]|2[0-3]):[0-5][0-9]$")));

    /// <summary>One of a few words, each for one value.</summary>
    public static Scalar<T> Word<T>(params (string Text, object Value)[] words)
        where T : struct, Enum => new(Word(words));

    private static string Printed(object value) => value.ToString()!;

    private static object? Counted(string text) => Numbers.TryWhole(text, out var number) && number <= int.MaxValue ? (int)number : null;

    private static object? Shared(string text) =>
        text.EndsWith('%') && Numbers.TryDecimal(text.AsSpan(0, text.Length - 1), out var points) ? new Percent(points) : null;

    private static object? Paid(string text) =>
        text.StartsWith("USD ", StringComparison.Ordinal) && Numbers.TryDecimal(text.AsSpan(4), out var amount) ? new Money("USD", amount) : null;

    private static object? Prefixed(string text) =>
        text.StartsWith('/') && Numbers.TryWhole(text.AsSpan(1), out var bits) && bits <= 32 ? new PrefixLength((int)bits) : null;

    private static object? Timed(string text)
    {
        if (text is not [>= '0' and <= '2' and var h1, >= '0' and <= '9' and var h2, ':', >= '0' and <= '5' and var m1, >= '0' and <= '9' and var m2])
        {
            return null;
        }

        var hour = ((h1 - '0') * 10) + (h2 - '0');
        return hour < 24 ? new TimeOnly(hour, ((m1 - '0') * 10) + (m2 - '0')) : null;
    }

    private static object? Sized(string text) => Measured(text) is ByteSize size && size.Bytes % (1L << 30) == 0 ? size : null;

    private static object? Measured(string text)
    {
        if (text.Length <= 3 || !Numbers.TryWhole(text.AsSpan(0, text.Length - 3), out var number))
        {
            return null;
        }

        var mebibytes = text[^3..] switch { "MiB" => number, "GiB" => number << 10, "TiB" => number << 20, _ => -1 };
        return mebibytes is >= 0 and <= int.MaxValue ? Units.ByteSize.FromMebibytes((int)mebibytes) : null;
    }

    private static Kind Word((string Text, object Value)[] words)
    {
        var texts = new string[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            texts[index] = words[index].Text;
        }

        return new($"one of {string.Join(", ", texts)}", "", ValueOf, TextOf, JsonForm.OneOf(texts));

        object? ValueOf(string text)
        {
            var index = Array.IndexOf(texts, text);
            return index < 0 ? null : words[index].Value;
        }

        string TextOf(object value)
        {
            foreach (var word in words)
            {
                if (word.Value.Equals(value))
                {
                    return word.Text;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(value), value, "is no word");
        }
    }
}
