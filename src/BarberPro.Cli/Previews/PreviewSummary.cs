using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Policies;

namespace BarberPro.Cli.Previews;

/// <summary>What a preview tells beside the resources themselves.</summary>
/// <param name="Graph">The resources.</param>
/// <param name="Policy">The values that they were built from.</param>
/// <param name="ByType">Number of resources of each type, sorted ordinally.</param>
/// <param name="ByRegion">Number of resources in each AWS region, sorted ordinally; those that are in none as <see cref="NoRegion"/>.</param>
/// <param name="Warnings">What to look at before deploying.</param>
internal sealed record PreviewSummary(
    ResourceGraph Graph,
    ImmutableArray<EffectiveValue> Policy,
    ImmutableArray<Count> ByType,
    ImmutableArray<Count> ByRegion,
    ImmutableArray<string> Warnings)
{
    internal const string NoRegion = "global";

    /// <summary>Says that thresholds are held against figures that nobody has measured (MON-14).</summary>
    private const string Assumption = "monitoring.baselines.assumption";

    internal static PreviewSummary Of(ResourceGraph graph, Provenance provenance)
    {
        var byType = new Dictionary<string, int>(StringComparer.Ordinal);
        var byRegion = new Dictionary<string, int>(StringComparer.Ordinal);
        var warnings = ImmutableArray.CreateBuilder<string>();
        foreach (var node in graph.Resources)
        {
            byType[node.Type] = byType.GetValueOrDefault(node.Type) + 1;
            if (node.Component || node.IsProvider)
            {
                continue;
            }

            var region = node.Region ?? NoRegion;
            byRegion[region] = byRegion.GetValueOrDefault(region) + 1;
            if (node.Provider is null)
            {
                warnings.Add($"{node} names no provider; the engine refuses it, since default providers are disabled");
            }
        }

        foreach (var value in provenance.Values)
        {
            if (value.Path == Assumption && value.Value == "true")
            {
                warnings.Add($"{value.Place}: the baselines of monitoring are assumed; measure them, then give measuredOn in place of assumption");
            }
        }

        return new(graph, provenance.Values, Count.Sorted(byType), Count.Sorted(byRegion), warnings.ToImmutable());
    }
}
