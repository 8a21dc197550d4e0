using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.CloudWatch.Expressions;
using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>A weakened declaration, and the scenarios that may notice; no scenario where only a policy's own promise can.</summary>
/// <param name="Name">What was weakened.</param>
/// <param name="Fleet">What became of a fleet.</param>
/// <param name="Demand">What became of the demand.</param>
/// <param name="Scenarios">Scenarios that are played with it.</param>
internal sealed record Mutation(string Name, Func<FleetDeclaration, FleetDeclaration> Fleet, Func<DemandPolicy, DemandPolicy> Demand, params string[] Scenarios)
{
    /// <summary>Whether the declared figures break what it would break.</summary>
    internal bool IsOfProposal => Scenarios.Contains("slow-database") || Scenarios.Contains("flash-crowd");

    internal static ImmutableArray<Mutation> All { get; } =
    [
        new("api max 10 to 6", fleet => IsApi(fleet) ? fleet with { MaxSize = 6 } : fleet, Same, "zone-lost"),
        new("api max 10 to 3", fleet => IsApi(fleet) ? fleet with { MaxSize = 3 } : fleet, Same, "launch"),
        new("booking max 8 to 3", fleet => IsBooking(fleet) ? fleet with { MaxSize = 3 } : fleet, Same, "sale"),
        new("five bookings at once instead of ten", Same, demand => demand with { Booking = demand.Booking with { Parallel = 5 } }, "zone-lost"),
        new("no policies", fleet => fleet with { Steps = [], Simples = [], Trackings = [], Schedules = [] }, Same, "launch"),
        new("no fast alarm", fleet => fleet with { Steps = [.. fleet.Steps.Where(step => !IsFast(step))] }, Same, "launch"),
        new("fast alarm 3 to 6 datapoints", fleet => WithAlarms(fleet, IsFast, alarm => alarm with { EvaluationPeriods = 6, DatapointsToAlarm = 6 }), Same, "launch"),
        new("agent flush 60 s", fleet => fleet with { Agent = fleet.Agent with { MetricFlush = TimeSpan.FromSeconds(60) } }, Same, "launch"),
        new("all spot", fleet => fleet with { Purchase = new(0, 0) }, Same, "spot-lost"),
        new("grace 30 s with a slow start", fleet => fleet with { HealthCheckGrace = TimeSpan.FromSeconds(30) }, SlowStart, "saturday"),
        new("one process a machine", Same, demand => demand with { Instances = demand.Instances with { Processes = 1 } }, "zone-lost"),
        new("no scheduled floor", fleet => fleet with { Schedules = [] }, Same, "saturday"),
        new("gate of the way out removed", fleet => WithAlarms(fleet, step => Ends(step.Name, "response-high"), Ungated), Same, "slow-database"),
        new("gate of the way in removed", fleet => fleet with { Simples = [.. fleet.Simples.Select(simple => simple with { Alarms = [.. simple.Alarms.Select(IdleAlone)] })] }, Same, "constant"),
        new("warm-up an hour", fleet => fleet with { Warmup = TimeSpan.FromHours(1) }, Same, "flash-crowd"),
        new("CPU 80 to 95", fleet => WithAlarms(fleet, IsCpuHigh, alarm => alarm with { Threshold = 95 }), Same),
        new("evaluation 5 to 8", fleet => WithAlarms(fleet, IsCpuHigh, alarm => alarm with { EvaluationPeriods = 8, DatapointsToAlarm = 8 }), Same),
        new("warm-up 600 s", fleet => fleet with { Warmup = TimeSpan.FromSeconds(600) }, Same),
        new("response time 200 to 300 ms", fleet => WithAlarms(fleet, step => Ends(step.Name, "response-high"), Slower), Same),
        new("queue 50 to 80", fleet => WithAlarms(fleet, step => Ends(step.Name, "queue-high"), alarm => alarm with { Threshold = 80 }), Same),
    ];

    /// <summary>An application that takes two minutes to start.</summary>
    internal static DemandPolicy SlowStart(DemandPolicy demand) =>
        demand with { Timings = demand.Timings with { ApplicationStart = new(TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(120)) } };

    private static bool IsApi(FleetDeclaration fleet) => fleet.Name.StartsWith("api-", StringComparison.Ordinal);

    private static bool IsBooking(FleetDeclaration fleet) => fleet.Name.StartsWith("booking-", StringComparison.Ordinal);

    private static bool IsFast(StepPolicyDeclaration step) => Ends(step.Name, "-fast");

    private static bool IsCpuHigh(StepPolicyDeclaration step) => Ends(step.Name, "cpu-high");

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);

    private static T Same<T>(T value) => value;

    private static FleetDeclaration WithAlarms(FleetDeclaration fleet, Func<StepPolicyDeclaration, bool> which, Func<AlarmDeclaration, AlarmDeclaration> change) =>
        fleet with { Steps = [.. fleet.Steps.Select(step => which(step) ? step with { Alarms = [.. step.Alarms.Select(change)] } : step)] };

    private static AlarmDeclaration Ungated(AlarmDeclaration alarm) => alarm with { Measure = alarm.Measure with { Expression = The(alarm, "TargetResponseTime") } };

    // The expression asks for more than 200 ms, too: a higher threshold alone would change nothing below it.
    private static AlarmDeclaration Slower(AlarmDeclaration alarm) => alarm with { Threshold = 0.3 };

    private static AlarmDeclaration IdleAlone(AlarmDeclaration alarm)
    {
        var cpu = The(alarm, "CPUUtilization");
        var idle = alarm.Comparison == Comparison.LessThanThreshold ? cpu : new Binary(Operator.Less, cpu, new Constant(40));
        return alarm with { Measure = alarm.Measure with { Expression = idle } };
    }

    private static Expression The(AlarmDeclaration alarm, string metric) => new Variable(alarm.Measure.Metrics.Select(declared => declared.Name).ToList().IndexOf(metric));
}
