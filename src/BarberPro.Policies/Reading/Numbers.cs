using System.Globalization;

namespace BarberPro.Policies.Reading;

/// <summary>Numbers as policy files write them: digits, at most one point, no sign, no leading zeros, no blanks, the same in every culture.</summary>
internal static class Numbers
{
    /// <summary>Pattern of a whole number, for schemas.</summary>
    public const string WholePattern = "(0|[1-9][0-9]*)";

    /// <summary>Pattern of a number, for schemas.</summary>
    public const string DecimalPattern = WholePattern + @"(\.[0-9]+)?";

    // Enough for every quantity of a policy, and no multiplication by a unit can overflow.
    private const int MostDigits = 12;

    /// <summary>Reads a whole number.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        return IsWhole(text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a number.</summary>
    public static bool TryDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var point = text.IndexOf('.');
        return (point < 0 ? IsWhole(text) : IsWhole(text[..point]) && IsFraction(text[(point + 1)..]))
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsWhole(ReadOnlySpan<char> text) => IsFraction(text) && (text[0] != '0' || text.Length == 1);

    private static bool IsFraction(ReadOnlySpan<char> text) => text.Length is > 0 and <= MostDigits && Characters.Only(text, char.IsAsciiDigit);
}
