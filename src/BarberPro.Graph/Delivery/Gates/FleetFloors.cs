using BarberPro.Policies;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Units;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>The least that a fleet may have, by the names that the program gives: <c>[region-]service-colour[-schedule]</c>.</summary>
internal static class FleetFloors
{
    /// <summary>The minimum of a group or of a schedule's group; null where it carries no traffic, or belongs to no service of the policy.</summary>
    internal static int? Of(StackPolicy policy, PlannedStep step)
    {
        foreach (var service in policy.Fleets.Services)
        {
            foreach (var colour in Enum.GetValues<Colour>())
            {
                var name = $"{service.Name}-{colour.ToString().ToLowerInvariant()}";
                if (policy.LoadBalancing.Traffic.WeightOf(colour) == 0)
                {
                    continue;
                }

                if (Names(step.Name, name))
                {
                    return policy.Recovery.ActiveRegion == policy.Platform.Regions.Primary ? service.MinSize : StandbyFloor(policy);
                }

                foreach (var standby in policy.Recovery.Standby.Where(standby => Names(step.Name, $"{AwsRegion.ShortFormOf(standby.Region)}-{name}")))
                {
                    return policy.Recovery.ActiveRegion == standby.Region ? service.MinSize : standby.MinSize;
                }
            }
        }

        return null;
    }

    private static int? StandbyFloor(StackPolicy policy) => policy.Recovery.Standby.IsEmpty ? null : policy.Recovery.Standby[0].MinSize;

    private static bool Names(string name, string fleet) => name == fleet || name.StartsWith($"{fleet}-", StringComparison.Ordinal);
}
