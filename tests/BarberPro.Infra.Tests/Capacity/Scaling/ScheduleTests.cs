using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling.Schedules;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class ScheduleTests
{
    private static readonly ScheduleDeclaration Up = new("up", "45 8 * * 1-5", "America/Argentina/Buenos_Aires", 4, null, null);
    private static readonly ScheduleDeclaration Down = new("down", "0 12 * * 1-5", "America/Argentina/Buenos_Aires", 2, null, null);

    // A Monday, at midnight in Buenos Aires.
    private static readonly DateTimeOffset Monday = new(2024, 1, 1, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Hours_are_those_of_the_declared_zone_and_weekdays_too()
    {
        var changes = ScheduleTimeline.Resolve([Up, Down], Monday, TimeSpan.FromDays(7), TimeSpan.Zero);

        Assert.Equal(10, changes.Length);
        Assert.Equal((((8 * 60) + 45) * 60, "up"), (changes[0].At, changes[0].Action.Name));
        Assert.Equal((12 * 3600, "down"), (changes[1].At, changes[1].Action.Name));
        Assert.Equal((4 * 86400) + (12 * 3600), changes[^1].At);
    }

    [Fact]
    public void An_action_may_be_two_minutes_late()
    {
        var changes = ScheduleTimeline.Resolve([Up], Monday, TimeSpan.FromDays(1), TimeSpan.FromMinutes(2));

        Assert.Equal(((8 * 60) + 47) * 60, Assert.Single(changes).At);
    }

    [Fact]
    public void A_higher_minimum_raises_the_desired_capacity_and_a_lower_one_leaves_it()
    {
        var run = new ScalerRun(CapacitySamples.Fleet, [new(100, Up), new(500, Down)]).For(1_000);

        Assert.Equal([(100, 4)], run.Decisions);
        Assert.Equal((2, 4, "up"), (run.Scaler.MinSize, run.Scaler.Desired, run.Scaler.DecidedBy));
    }

    [Fact]
    public void A_lower_maximum_lowers_the_desired_capacity()
    {
        var run = new ScalerRun(CapacitySamples.Fleet, [new(100, Up with { MinSize = null, MaxSize = 3 })]).From(6).For(200);

        Assert.Equal(3, run.Scaler.Desired);
    }

    [Theory]
    [InlineData("0 0 * * 7", 1)]
    [InlineData("0 0 * * 0", 1)]
    [InlineData("*/15 3 * * *", 28)]
    [InlineData("0 9 1,3 1 *", 2)]
    [InlineData("0 9 3 1 1", 2)]
    [InlineData("0-4 9 2 1-2 *", 5)]
    public void Recurrences_are_those_of_cron(string text, int startsInAWeek) =>
        Assert.Equal(startsInAWeek, Recurrence.Parse(text)!.Between(Monday, Monday.AddDays(7), TimeZoneInfo.FindSystemTimeZoneById(Up.TimeZone)).Count());

    [Theory]
    [InlineData("")]
    [InlineData("0 9 * *")]
    [InlineData("60 9 * * *")]
    [InlineData("0 9-8 * * *")]
    [InlineData("0 9 * * mon")]
    [InlineData("*/0 9 * * *")]
    [InlineData("1,,2 9 * * *")]
    public void What_is_no_recurrence_is_refused(string text) => Assert.Null(Recurrence.Parse(text));

    [Fact]
    public void A_time_that_the_clocks_leave_out_has_no_start_and_one_that_comes_twice_has_one()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var year = new DateTimeOffset(2024, 1, 1, 5, 0, 0, TimeSpan.Zero);

        Assert.Equal(365, Recurrence.Parse("30 2 * * *")!.Between(year, year.AddDays(366), zone).Count());
        Assert.Equal(366, Recurrence.Parse("30 1 * * *")!.Between(year, year.AddDays(366), zone).Count());
    }
}
