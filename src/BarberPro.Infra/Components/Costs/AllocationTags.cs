using BarberPro.Infra.Naming;
using BarberPro.Policies;

using Pulumi;
using Pulumi.Aws.CostExplorer;

namespace BarberPro.Infra.Components.Costs;

/// <summary>
/// Makes the tags of every resource known to billing (COST-4). Only the account that pays may, and only once a tag has been on a bill: a day after the
/// first deployment.
/// </summary>
public sealed class AllocationTags : ComponentResource
{
    /// <summary>Declares one activation a tag.</summary>
    public AllocationTags(string name, ResourceTags tags, ComponentResourceOptions? options = null)
        : base("barberpro:costs:AllocationTags", name, options)
    {
        foreach (var key in Ordinal.Sorted(tags.Default.Keys))
        {
            _ = new CostAllocationTag(ResourceNames.Logical(name, key.ToLowerInvariant()), new() { TagKey = key, Status = "Active" }, new() { Parent = this });
        }

        RegisterOutputs();
    }
}
