using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling.Schedules;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Deadlines;

/// <summary>How long before a peak its scheduled capacity serves, at the worst: the action as late as it may be, start and check as slow.</summary>
public static class PeakLead
{
    private const int DaysAWeek = 7;

    /// <summary>The shortest lead of a week.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="peak">The peak.</param>
    /// <param name="demand">Timings and limit.</param>
    /// <param name="day">Any day of the week to look at; hours are those of its zone.</param>
    public static Promise Of(FleetDeclaration fleet, Peak peak, DemandPolicy demand, DateOnly day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(peak.TimeZone);
        var name = $"scheduled before {peak.Name}";
        var limit = demand.Limits.BeforePeak;
        Promise? shortest = null;
        for (var offset = 0; offset < DaysAWeek; offset++)
        {
            var local = day.AddDays(offset).ToDateTime(peak.Start);
            var start = new DateTimeOffset(local, zone.GetUtcOffset(local));
            if (Floor(fleet, start, demand.Timings.ScheduleDelay) is not { } floor || !(floor.Action.MinSize > fleet.MinSize))
            {
                return new(name, limit, null, $"no scheduled action raises the minimum on {local.DayOfWeek}", IsKept: false);
            }

            var lead = start - Serving(floor.At, fleet, demand.Timings);
            if (shortest is null || lead < shortest.Reached)
            {
                shortest = new(name, limit, lead, floor.Action.Name, lead >= limit);
            }
        }

        return shortest!;
    }

    /// <summary>The action whose minimum holds when the peak begins, and when it started.</summary>
    private static (ScheduleDeclaration Action, DateTimeOffset At)? Floor(FleetDeclaration fleet, DateTimeOffset peak, TimeSpan late)
    {
        var from = peak.AddDays(-DaysAWeek);
        var last = ScheduleTimeline.Resolve(fleet.Schedules, from, TimeSpan.FromDays(DaysAWeek), late).LastOrDefault(change => change.Action.MinSize is not null);
        return last is null ? null : (last.Action, from.AddSeconds(last.At));
    }

    private static DateTimeOffset Serving(DateTimeOffset action, FleetDeclaration fleet, TimingsPolicy timings) => action
        + timings.Launch.Worst
        + fleet.LaunchHook
        + timings.ApplicationStart.Worst
        + fleet.TargetGroups.Select(target => target.CheckInterval + target.SlowStart).DefaultIfEmpty().Max();
}
