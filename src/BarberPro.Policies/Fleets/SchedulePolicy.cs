using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Known peaks of the day and week, in the market's time zone (ASG-SCH-1). Without peaks a fleet has no schedule.</summary>
/// <param name="Lead">How long before a peak its capacity is asked for, 0 s to 2 h.</param>
/// <param name="WeekendFactor">What Saturday and Sunday multiply a fleet's minimum by, 1 to 10.</param>
/// <param name="Peaks">The day's peaks, in the order of the file; none overlaps another.</param>
public sealed record SchedulePolicy(TimeSpan Lead, decimal WeekendFactor, ImmutableArray<PeakPolicy> Peaks)
{
    internal static SchedulePolicy Read(PolicyReader schedule)
    {
        var policy = new SchedulePolicy(
            schedule.Require("lead", Durations.Minutes, TimeSpan.Zero, TimeSpan.FromHours(2)),
            schedule.Require("weekendFactor", Scalars.Factor, 1, 10),
            schedule.NamedSections("peaks", PeakPolicy.Read, atLeast: 0, atMost: 10));

        if (schedule.AreSound("lead", "peaks"))
        {
            ScheduleRules.Check(schedule, policy);
        }

        return policy;
    }
}
