using System.Globalization;

namespace BarberPro.Capacity.Scaling.Schedules;

/// <summary>One field of a recurrence: which numbers of a range match.</summary>
/// <param name="Matches">A bit for each number that matches.</param>
/// <param name="IsAny">Whether it restricts nothing.</param>
internal readonly record struct CronField(ulong Matches, bool IsAny)
{
    internal bool Has(int number) => (Matches >> number & 1) != 0;

    /// <summary>Reads lists, ranges and strides such as <c>0,6</c>, <c>1-5</c> or <c>*/15</c>; null when it is none.</summary>
    internal static CronField? Parse(string text, int from, int to)
    {
        var matches = 0UL;
        foreach (var part in text.Split(','))
        {
            if (Part(part, from, to) is not { } found)
            {
                return null;
            }

            matches |= found;
        }

        return new(matches, text == "*");
    }

    private static ulong? Part(string part, int from, int to)
    {
        var slash = part.Split('/');
        var stride = 1;
        if (slash.Length > 2 || (slash.Length == 2 && (!Number(slash[1], out stride) || stride < 1)))
        {
            return null;
        }

        var ends = slash[0].Split('-');
        var (first, last) = (from, to);
        if (slash[0] != "*" && (ends.Length > 2 || !Number(ends[0], out first) || !Number(ends[^1], out last)))
        {
            return null;
        }

        // A single number with a stride counts from there to the end.
        last = slash.Length == 2 && ends.Length == 1 ? to : last;
        if (first < from || last > to || first > last)
        {
            return null;
        }

        var matches = 0UL;
        for (var number = first; number <= last; number += stride)
        {
            matches |= 1UL << number;
        }

        return matches;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
