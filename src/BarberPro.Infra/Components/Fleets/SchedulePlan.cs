using System.Collections.Immutable;

using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Turns the peaks of the day and week into scheduled minimums (ASG-SCH-1).</summary>
public static class SchedulePlan
{
    private const string Weekdays = "1-5";
    private const string Weekend = "0,6";

    /// <summary>
    /// The week of a fleet: up before each peak, back after it, and over to the other kind of day at midnight. Weekend and peak factors multiply.
    /// Without peaks there is no schedule.
    /// </summary>
    public static ImmutableArray<ScheduledMinimum> For(int minSize, SchedulePolicy policy) => policy.Peaks.IsEmpty
        ? []
        :
        [
            .. Day("weekday", Weekdays, minSize, 1m, policy),
            .. Day("weekend", Weekend, minSize, policy.WeekendFactor, policy),
            new("weekend-begins", Cron(TimeOnly.MinValue, "6"), Raised(minSize, policy.WeekendFactor)),
            new("weekend-ends", Cron(TimeOnly.MinValue, "1"), minSize),
        ];

    /// <summary>A minimum times a factor, rounded up: half an instance cannot serve.</summary>
    public static int Raised(int minSize, decimal factor) => (int)decimal.Ceiling(minSize * factor);

    private static IEnumerable<ScheduledMinimum> Day(string kind, string days, int minSize, decimal factor, SchedulePolicy policy)
    {
        foreach (var peak in policy.Peaks)
        {
            yield return new($"{kind}-{peak.Name}-begins", Cron(peak.Start.Add(-policy.Lead), days), Raised(minSize, factor * peak.Factor));
            yield return new($"{kind}-{peak.Name}-ends", Cron(peak.End, days), Raised(minSize, factor));
        }
    }

    private static string Cron(TimeOnly time, string days) => $"{time.Minute} {time.Hour} * * {days}";
}
