using System.Collections.Immutable;

using BarberPro.Capacity.Deadlines;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Fleets.Reading;

namespace BarberPro.Infra.Tests.Capacity.Deadlines;

public sealed class DeadlineTests
{
    private static readonly DateOnly Week = new(2024, 1, 1);

    public static TheoryData<string> LiveFleets => ["api-blue", "booking-blue", "web-blue"];

    [Theory]
    [MemberData(nameof(LiveFleets))]
    [Requirement("ASG-SPD-1")]
    [Requirement("ASG-SCH-1")]
    public async Task Every_live_fleet_keeps_its_promises(string name) => Assert.All((await Deadline(name)).Promises, promise => Assert.True(promise.IsKept, promise.ToString()));

    [Fact]
    public void The_fast_path_adds_up_by_hand()
    {
        var path = Assert.Single(ScaleOutPaths.Of(CapacitySamples.Fleet with { Steps = [CapacitySamples.FastStep] }, CapacitySamples.Demand));

        // 10 period + 30 datapoints + 5 flush + 5 delivery + 10 evaluation + 5 action + 26 launch + 45 application + 30 check.
        Assert.Equal(TimeSpan.FromSeconds(166), path.FirstWorst);

        // 65 to the first action + 26 launch + 180 warm-up + 60 repetition + 5 action + 101 launch to check.
        Assert.Equal(TimeSpan.FromSeconds(437), path.SecondWorst);
    }

    [Fact]
    public void The_median_takes_every_clock_at_its_middle()
    {
        var path = Assert.Single(ScaleOutPaths.Of(CapacitySamples.Fleet with { Steps = [CapacitySamples.FastStep] }, CapacitySamples.Demand));

        // Half of 10 + 5 + 10 + 30 waiting, and 30 + 5 + 5 + 24 + 30 in any case.
        Assert.InRange(path.FirstMedian.TotalSeconds, 117, 127);
        Assert.True(path.FirstMedian < path.FirstWorst);
    }

    [Fact]
    public async Task Tracking_alone_is_far_too_late()
    {
        var tracked = (await Fleet("api-blue")) with { Steps = [] };

        var promise = FleetDeadlines.Of(tracked, CapacitySamples.Demand, [], Week).Promises[0];

        Assert.False(promise.IsKept);
        Assert.InRange(promise.Reached!.Value.TotalSeconds, 400, 600);
    }

    [Theory]
    [MemberData(nameof(LiveFleets))]
    public async Task Six_datapoints_instead_of_three_break_the_first_round(string name)
    {
        var slow = await Fleet(name);
        slow = slow with { Steps = [.. slow.Steps.Select(step => step with { Alarms = [.. step.Alarms.Select(alarm => alarm with { DatapointsToAlarm = 2 * alarm.DatapointsToAlarm })] })] };

        Assert.False(FleetDeadlines.Of(slow, CapacitySamples.Demand, [], Week).Promises[0].IsKept);
    }

    [Fact]
    public async Task An_agent_that_holds_values_for_a_minute_breaks_the_first_round()
    {
        var fleet = await Fleet("web-blue");

        Assert.False(FleetDeadlines.Of(fleet with { Agent = new(null, null) }, CapacitySamples.Demand, [], Week).Promises[0].IsKept);
    }

    [Fact]
    public async Task A_longer_warm_up_delays_the_second_round_only()
    {
        var fleet = await Fleet("web-blue");

        var promises = FleetDeadlines.Of(fleet with { Warmup = TimeSpan.FromHours(1) }, CapacitySamples.Demand, [], Week).Promises;

        Assert.Equal([true, false], promises.Select(promise => promise.IsKept));
    }

    [Fact]
    public void Slow_start_and_a_launch_hook_are_terms()
    {
        var fleet = CapacitySamples.Fleet with
        {
            Steps = [CapacitySamples.FastStep],
            LaunchHook = TimeSpan.FromSeconds(20),
            TargetGroups = [CapacitySamples.Fleet.TargetGroups[0] with { SlowStart = TimeSpan.FromSeconds(40) }],
        };

        Assert.Equal(TimeSpan.FromSeconds(226), Assert.Single(ScaleOutPaths.Of(fleet, CapacitySamples.Demand)).FirstWorst);
    }

    [Fact]
    public void A_queue_that_nobody_used_is_up_to_a_quarter_of_an_hour_late()
    {
        var waiting = new BarberPro.Capacity.CloudWatch.MetricDeclaration("AWS/SQS", "ApproximateNumberOfMessagesVisible", default);
        var step = CapacitySamples.FastStep with { Alarms = [CapacitySamples.Alarm("queue", waiting, 60, default, 50, 1)] };

        var path = Assert.Single(ScaleOutPaths.Of(CapacitySamples.Fleet with { Steps = [step] }, CapacitySamples.Demand));

        // 60 + 60 + 900 + 60 + 5 + 101.
        Assert.Equal(TimeSpan.FromSeconds(1_186), path.FirstWorst);
    }

    [Fact]
    public void A_fleet_that_nothing_adds_to_says_so()
    {
        var promise = FleetDeadlines.Of(CapacitySamples.Fleet, CapacitySamples.Demand, [], Week).Promises[0];

        Assert.Equal((false, "no policy adds instances by load"), (promise.IsKept, promise.By));
    }

    [Fact]
    public async Task A_schedule_serves_eleven_minutes_before_its_peak()
    {
        var fleet = await Fleet("api-blue");

        var lead = PeakLead.Of(fleet, Evening, CapacitySamples.Demand, Week);

        // 15 min, less 2 min late, 26 s launch, 45 s start and 30 s to the check.
        Assert.Equal((true, TimeSpan.FromSeconds(900 - 120 - 26 - 45 - 30)), (lead.IsKept, lead.Reached));
    }

    [Fact]
    public async Task Without_its_schedule_a_fleet_breaks_the_peak()
    {
        var fleet = await Fleet("api-blue");

        Assert.False(PeakLead.Of(fleet with { Schedules = [] }, Evening, CapacitySamples.Demand, Week).IsKept);
        Assert.False(PeakLead.Of(fleet with { Schedules = Only(fleet, "weekend") }, Evening, CapacitySamples.Demand, Week).IsKept);
    }

    private static Peak Evening => new("evening", new(17, 0), "America/Argentina/Buenos_Aires");

    private static ImmutableArray<ScheduleDeclaration> Only(FleetDeclaration fleet, string part) =>
        [.. fleet.Schedules.Where(schedule => schedule.Name.Contains(part, StringComparison.Ordinal))];

    private static async Task<FleetDeadline> Deadline(string name)
    {
        var schedule = Stacks.Policy(Stacks.ProdAr).Fleets.Schedule;
        ImmutableArray<Peak> peaks = [.. schedule.Peaks.Select(peak => new Peak(peak.Name, peak.Start, "America/Argentina/Buenos_Aires"))];
        return FleetDeadlines.Of(await Fleet(name), CapacitySamples.Demand, peaks, Week);
    }

    private static async Task<FleetDeclaration> Fleet(string name) => FleetReader.Read(await Stacks.Primary(Stacks.ProdAr)).Fleets.Single(fleet => fleet.Name == name);
}
