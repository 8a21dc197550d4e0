using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>What a failover makes of one fleet of the standby.</summary>
/// <param name="Group">Name of its Auto Scaling group.</param>
/// <param name="MinSize">Instances that it keeps running from then on.</param>
public sealed record FleetMinimum(string Group, int MinSize)
{
    /// <summary>
    /// The fleets that grow: those of the colours that carry traffic. Sizes are those that the same program declares once recovery.activeRegion names the
    /// standby, so that committing it afterwards changes nothing.
    /// </summary>
    public static ImmutableArray<FleetMinimum> Of(StackPolicy policy, RegionContext standby)
    {
        var active = RegionPlan.Standby(policy with { Recovery = policy.Recovery with { ActiveRegion = standby.Region } })!;
        var minimums = ImmutableArray.CreateBuilder<FleetMinimum>();
        foreach (var service in active.Services)
        {
            foreach (var colour in new[] { Colour.Blue, Colour.Green })
            {
                var plan = FleetPlan.For(service, colour, active.Schedule, policy.LoadBalancing.Traffic);
                if (plan.MinSize > 0)
                {
                    minimums.Add(new(standby.Names.Physical(FleetNames.Of(plan, standby)), plan.MinSize));
                }
            }
        }

        return minimums.ToImmutable();
    }
}
