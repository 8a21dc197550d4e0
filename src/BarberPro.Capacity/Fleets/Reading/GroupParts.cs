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
