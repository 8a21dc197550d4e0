using BarberPro.Graph;
using BarberPro.Graph.Rules;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads the parts of a group.</summary>
internal static class GroupParts
{
    /// <summary>What CreateAutoScalingGroup takes where nothing is declared.</summary>
    internal static readonly TimeSpan AwsCooldown = TimeSpan.FromMinutes(5);

    /// <summary>What Pulumi's provider sends where nothing is declared.</summary>
    internal static readonly TimeSpan ProviderGrace = TimeSpan.FromMinutes(5);

    // AWS's own default of a heartbeat (PutLifecycleHook).
    private static readonly TimeSpan Heartbeat = TimeSpan.FromHours(1);

    // A subnet lies in one zone; two that the graph does not place are taken to lie in two.
    internal static int Zones(FleetIndex index, NodeInputs group)
    {
        const string Subnets = "vpcZoneIdentifiers";
        var known = group.Has(Subnets) ? group.ReferencesAt(Subnets).Distinct() : [];
        var placed = known.Select(index.Graph.Find).OfType<ResourceNode>().Where(node => node.Type == ResourceTypes.Subnet).ToArray();
        var zones = placed.Select(subnet => subnet.Zone() ?? subnet.Urn).Distinct(StringComparer.Ordinal).Count() + Math.Max(0, group.CountOf(Subnets) - placed.Length);
        zones = zones > 0 ? zones : group.CountOf("availabilityZones");
        if (zones == 0)
        {
            group.Report(Subnets, "is missing or not known yet; expected the subnets in which instances are launched");
        }

        return zones;
    }

    internal static PurchaseMix Purchase(NodeInputs group)
    {
        const string Distribution = "mixedInstancesPolicy.instancesDistribution";
        return group.Has("mixedInstancesPolicy")
            ? new(group.Whole($"{Distribution}.onDemandBaseCapacity", 0), group.Whole($"{Distribution}.onDemandPercentageAboveBaseCapacity", 100))
            : PurchaseMix.OnDemandOnly;
    }

    internal static MaintenanceDeclaration? Maintenance(NodeInputs group)
    {
        const string Policy = "instanceMaintenancePolicy";
        return group.Has(Policy) ? new(group.Whole($"{Policy}.minHealthyPercentage"), group.Whole($"{Policy}.maxHealthyPercentage")) : null;
    }

    internal static TimeSpan Hook(FleetIndex index, string group, string transition, List<FleetProblem> problems)
    {
        var longest = TimeSpan.Zero;
        foreach (var node in index.HooksOf(group))
        {
            var hook = new NodeInputs(node, problems);
            if (hook.Text("lifecycleTransition") == transition)
            {
                var held = hook.Seconds("heartbeatTimeout", Heartbeat);
                longest = held > longest ? held : longest;
            }
        }

        return longest;
    }
}
