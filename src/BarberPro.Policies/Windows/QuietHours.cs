using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Windows;

/// <summary>When few users are there (OPS-4).</summary>
/// <param name="Start">When it begins, in the market's time zone.</param>
/// <param name="End">When it ends, in the market's time zone; before <paramref name="Start"/> where it lasts past midnight.</param>
public sealed record QuietHours(TimeOnly Start, TimeOnly End)
{
    /// <summary>Whether a time of day lies in it; the difference of two times of day is never negative.</summary>
    /// <param name="time">The time in the market's time zone.</param>
    public bool Holds(TimeOnly time) => time - Start < End - Start;

    /// <summary>Whether a window lies in it, at an offset of local time from UTC.</summary>
    public bool Holds(DailyWindow window, TimeSpan offset)
    {
        var begins = window.Start.Add(offset) - Start;
        return begins + window.Length <= End - Start;
    }

    internal static QuietHours Read(PolicyReader quiet) => new(quiet.Require("start", Scalars.TimeOfDay), quiet.Require("end", Scalars.TimeOfDay));
}
