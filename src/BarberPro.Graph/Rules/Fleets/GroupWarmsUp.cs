using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-10: groups know how long an instance takes to warm up.</summary>
internal sealed class GroupWarmsUp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-10",
        "Groups know how long an instance takes to warm up",
        "Without it a new instance's start is read as load, and the group grows for its own growing.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "defaultInstanceWarmup", 1, " s");
}
