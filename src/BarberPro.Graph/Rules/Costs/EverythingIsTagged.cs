using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Costs;

/// <summary>BP-CO-03: whatever a provider makes carries the tags of cost.</summary>
internal sealed class EverythingIsTagged : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CO-03",
        "Whatever a provider makes carries the tags of cost",
        "What has no tag is paid for by nobody (COST-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.AwsProvider];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var tags = CanonicalJson.TryParseDocument(node.Text("defaultTags") ?? "")?["tags"];
        var missing = CostTags.All.Where(key => tags?[key]?.Text is not { Length: > 0 }).ToArray();
        return Verdict.When(missing.Length == 0, "defaultTags", $"without {string.Join(", ", missing)}", "every tag of cost");
    }
}
