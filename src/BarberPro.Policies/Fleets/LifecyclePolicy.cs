using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>How instances arrive and leave.</summary>
/// <param name="Warmup">Time from InService until an instance counts in the group's averages, 1 s to 30 min; scale-in waits meanwhile (ASG-WEB-4).</param>
/// <param name="Cooldown">Rest after an instance was removed, 1 min to 1 h (ASG-WEB-4).</param>
/// <param name="HealthCheckGrace">Time from InService during which failed checks do not count, 30 s to 1 h; at least start and three failed checks
/// (ASG-WEB-1).</param>
/// <param name="CapacityTimeout">How long a deployment waits for instances to serve, 1 min to 1 h (LB-9).</param>
/// <param name="HealthyDuringReplacement">How much of a fleet stays in service while instances are replaced (ASG-WEB-1).</param>
public sealed record LifecyclePolicy(
    TimeSpan Warmup,
    TimeSpan Cooldown,
    TimeSpan HealthCheckGrace,
    TimeSpan CapacityTimeout,
    ReplacementPolicy HealthyDuringReplacement)
{
    internal static LifecyclePolicy Read(PolicyReader lifecycle) => new(
        lifecycle.Require("warmup", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(30)),
        lifecycle.Require("cooldown", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        lifecycle.Require("healthCheckGrace", Durations.Seconds, TimeSpan.FromSeconds(30), TimeSpan.FromHours(1)),
        lifecycle.Require("capacityTimeout", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        lifecycle.Section("healthyDuringReplacement", ReplacementPolicy.Read));
}
