using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>The autoscaling fleets: what an instance is, when a fleet grows and shrinks, and what each service asks of it.</summary>
/// <param name="Instances">What an instance is and how it is bought.</param>
/// <param name="Lifecycle">How instances arrive and leave.</param>
/// <param name="Agent">How often the CloudWatch agent measures.</param>
/// <param name="Scaling">When a fleet grows and shrinks; the same for every service.</param>
/// <param name="Schedule">Known peaks of the day and week, in the market's time zone.</param>
/// <param name="Services">The services, in the order of the file; one fleet of each colour for each.</param>
public sealed record FleetsPolicy(
    InstancesPolicy Instances,
    LifecyclePolicy Lifecycle,
    AgentPolicy Agent,
    ScalingPolicy Scaling,
    SchedulePolicy Schedule,
    ImmutableArray<ServicePolicy> Services)
{
    /// <summary>
    /// What the reserved share of the minimum fleets costs an hour: the commitment to buy by hand (ASG-MIX-1). The purchase itself is never code, since
    /// it cannot be undone.
    /// </summary>
    public Money ReservedCommitmentPerHour => Instances.Price * (Instances.Mix.Reserved.Share * Services.Sum(service => service.MinSize));

    internal static FleetsPolicy Read(PolicyReader fleets)
    {
        var policy = new FleetsPolicy(
            fleets.Section("instances", InstancesPolicy.Read),
            fleets.Section("lifecycle", LifecyclePolicy.Read),
            fleets.Section("agent", AgentPolicy.Read),
            fleets.Section("scaling", ScalingPolicy.Read),
            fleets.Section("schedule", SchedulePolicy.Read),
            fleets.NamedSections("services", ServicePolicy.Read, atLeast: 1, atMost: 10));

        FleetRules.Check(fleets, policy);
        return policy;
    }
}
