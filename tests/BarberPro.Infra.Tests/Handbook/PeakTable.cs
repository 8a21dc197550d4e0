using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>When which minimum holds, from the scheduled actions of the colour that carries traffic.</summary>
internal static class PeakTable
{
    private const string Schedule = "aws:autoscaling/schedule:Schedule";

    /// <summary>A row for each time, a column for each group.</summary>
    public static string Write(ResourceGraph graph)
    {
        var schedules = graph.OfType(Schedule).ToArray();
        var groups = schedules.Select(schedule => schedule.Text("autoscalingGroupName")).Distinct().Order(StringComparer.Ordinal).ToArray();
        return Tables.Of(
            ["Cron (minute hour … day of week)", .. groups.Select(group => $"`{group}`")],
            schedules
                .GroupBy(schedule => schedule.Text("recurrence"))
                .OrderBy(time => Key(time.Key), StringComparer.Ordinal)
                .Select(time => new[] { $"`{time.Key}`" }.Concat(groups.Select(group => $"{time.Single(schedule => schedule.Text("autoscalingGroupName") == group).Value("minSize")?.Number}")).ToArray()));
    }

    // Days first, then the time of the day.
    private static string Key(string recurrence) => recurrence.Split(' ') is [var minute, var hour, .., var days] ? $"{days} {hour.PadLeft(2, '0')}{minute.PadLeft(2, '0')}" : recurrence;
}
