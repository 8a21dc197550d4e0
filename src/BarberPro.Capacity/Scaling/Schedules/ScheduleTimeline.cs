using System.Collections.Immutable;

using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling.Schedules;

/// <summary>Resolves scheduled actions to seconds of a run beforehand, so that no time zone is asked while it runs.</summary>
public static class ScheduleTimeline
{
    /// <summary>All starts of a run, in order; at the same second by name.</summary>
    /// <param name="schedules">The actions.</param>
    /// <param name="start">The instant at which the run begins.</param>
    /// <param name="length">How long it lasts.</param>
    /// <param name="late">How late each action starts; AWS gives up to two minutes (Auto Scaling user guide, "Scheduled scaling", considerations).</param>
    /// <param name="from">Where the clock begins, in seconds after the first instant. What started before has a time below zero: it holds from the beginning.</param>
    public static ImmutableArray<ScheduledChange> Resolve(
        ImmutableArray<ScheduleDeclaration> schedules, DateTimeOffset start, TimeSpan length, TimeSpan late, long from = 0)
    {
        var changes = new List<ScheduledChange>();
        foreach (var schedule in schedules)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(schedule.TimeZone);
            var recurrence = Recurrence.Parse(schedule.Recurrence) ?? throw new ArgumentException($"{schedule.Recurrence} is no recurrence", nameof(schedules));
            changes.AddRange(recurrence.Between(start, start + length, zone).Select(at => new ScheduledChange((long)(at + late - start).TotalSeconds - from, schedule)));
        }

        return [.. changes.OrderBy(change => change.At).ThenBy(change => change.Action.Name, StringComparer.Ordinal)];
    }
}
