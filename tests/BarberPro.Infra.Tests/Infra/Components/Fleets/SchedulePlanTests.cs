using System.Globalization;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-SCH-1")]
public sealed class SchedulePlanTests
{
    [Fact]
    public void Rises_before_a_peak_falls_after_it_and_changes_days_at_midnight()
    {
        var plan = SchedulePlan.For(minSize: 2, Samples.Schedule);

        Assert.Equal(
            [
                new("weekday-noon-begins", "40 11 * * 1-5", 3),
                new("weekday-noon-ends", "30 14 * * 1-5", 2),
                new("weekend-noon-begins", "40 11 * * 0,6", 5),
                new("weekend-noon-ends", "30 14 * * 0,6", 3),
                new("weekend-begins", "0 0 * * 6", 3),
                new("weekend-ends", "0 0 * * 1", 2),
            ],
            plan.ToArray());
    }

    [Fact]
    public void Without_peaks_there_is_no_schedule() => Assert.Empty(SchedulePlan.For(minSize: 2, Samples.NoSchedule));

    [Theory]
    [InlineData(3, "1.5", 5)]
    [InlineData(3, "2.0", 6)]
    [InlineData(2, "1.2", 3)]
    [InlineData(3, "2.4", 8)]
    [InlineData(5, "1.2", 6)]
    [InlineData(1, "1", 1)]
    public void Half_an_instance_counts_as_a_whole_one(int minSize, string factor, int raised) =>
        Assert.Equal(raised, SchedulePlan.Raised(minSize, decimal.Parse(factor, CultureInfo.InvariantCulture)));

    [Fact]
    public void No_two_actions_of_a_fleet_share_a_moment()
    {
        var peaks = Samples.Schedule with { Peaks = [.. Samples.Schedule.Peaks, new PeakPolicy("night", new TimeOnly(20, 0), new TimeOnly(22, 0), 2m)] };

        var recurrences = SchedulePlan.For(minSize: 3, peaks).Select(action => action.Recurrence).ToArray();

        Assert.Equal(10, recurrences.Distinct().Count());
    }
}
