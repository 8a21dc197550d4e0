using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-15: instances start from the image that a parameter names.</summary>
internal sealed class ImageIsLookedUp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-15",
        "Instances start from the image that a parameter names",
        "A template without image fails only when it is applied, and one with an id is never patched.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(node.Text("imageId")?.StartsWith("resolve:ssm:", StringComparison.Ordinal) == true, node, "imageId", "resolve:ssm: and a parameter");
}
