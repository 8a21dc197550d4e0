using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>The tags by which cost is told apart (COST-4).</summary>
internal static class CostTags
{
    /// <summary>Their keys, sorted.</summary>
    public static ImmutableArray<string> All { get; } = ["CostCenter", "Environment", "Market", "Owner", "Project", "Region", "Service", "Vertical"];
}
