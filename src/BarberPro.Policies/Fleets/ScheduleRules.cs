using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Keeps the peaks of a day apart.</summary>
internal static class ScheduleRules
{
    /// <summary>Reports peaks that overlap, or whose lead reaches into the day before or into the peak before.</summary>
    public static void Check(PolicyReader schedule, SchedulePolicy policy)
    {
        var peaks = policy.Peaks.Where(peak => peak.End > peak.Start).ToList();
        peaks.Sort((one, other) => one.Start == other.Start ? string.CompareOrdinal(one.Name, other.Name) : one.Start.CompareTo(other.Start));
        for (var index = 0; index < peaks.Count; index++)
        {
            var peak = peaks[index];
            var begins = peak.Start.ToTimeSpan() - policy.Lead;
            if (begins <= TimeSpan.Zero)
            {
                schedule.Reject(
                    Start(peak),
                    ServiceCodes.Midnight,
                    $"start is {Time(peak.Start)}; expected later than 00:00 plus lead, {Durations.Format(policy.Lead)}",
                    "lead");
            }

            if (index == 0)
            {
                continue;
            }

            var before = peaks[index - 1];
            if (peak.Start < before.End)
            {
                schedule.Reject(
                    Start(peak),
                    ServiceCodes.PeaksOverlap,
                    $"start is {Time(peak.Start)}; expected no earlier than the end of {before.Name}, {Time(before.End)}",
                    $"peaks.{before.Name}.end");
            }
            else if (begins <= before.End.ToTimeSpan())
            {
                schedule.Reject(
                    Start(peak),
                    ServiceCodes.SameMinute,
                    $"start is {Time(peak.Start)}; expected later than the end of {before.Name}, {Time(before.End)}, plus lead, {Durations.Format(policy.Lead)}",
                    $"peaks.{before.Name}.end",
                    "lead");
            }
        }
    }

    private static string Start(PeakPolicy peak) => $"peaks.{peak.Name}.start";

    private static string Time(TimeOnly time) => Scalars.TimeOfDay.Format(time);
}
