using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Windows;

/// <summary>What windows must agree on: with each other, and with the market's quiet hours.</summary>
internal static class WindowRules
{
    // One instant of each half of a year: the two offsets of a time zone that changes its clocks.
    private static readonly DateTimeOffset[] Seasons = [new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero), new(2026, 7, 15, 12, 0, 0, TimeSpan.Zero)];

    /// <summary>Whether two windows have a minute in common; the difference of two times of day is never negative.</summary>
    public static bool Overlap(DailyWindow one, DailyWindow other) => other.Start - one.Start < one.Length || one.Start - other.Start < other.Length;

    /// <summary>Reports a window outside the quiet hours of a time zone.</summary>
    /// <param name="stack">Where to report it.</param>
    /// <param name="key">The window's key.</param>
    /// <param name="window">Its hours.</param>
    /// <param name="policy">The stack, with the quiet hours and the market.</param>
    /// <param name="code">What contradicts.</param>
    public static void CheckQuiet(PolicyReader stack, string key, DailyWindow window, StackPolicy policy, DiagnosticCode code)
    {
        var quiet = policy.Databases.Windows.Quiet;

        // A machine without time zone data cannot tell; the zone's name was looked at when it was read.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(policy.Platform.Market.TimeZone, out var zone))
        {
            return;
        }

        foreach (var season in Seasons)
        {
            var offset = zone.GetUtcOffset(season);
            if (!quiet.Holds(window, offset))
            {
                var local = new DailyWindow(window.Start.Add(offset), window.Length);
                stack.Reject(
                    key,
                    code,
                    $"{key[(key.LastIndexOf('.') + 1)..]} is {window} UTC, {local} in {policy.Platform.Market.TimeZone}; expected it between {DailyWindow.Time(quiet.Start)} and {DailyWindow.Time(quiet.End)} there",
                    "databases.windows.quiet",
                    "platform.market.timeZone");
                return;
            }
        }
    }
}
