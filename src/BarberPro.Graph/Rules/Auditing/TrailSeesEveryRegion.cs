using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-01: the trail sees every region.</summary>
internal sealed class TrailSeesEveryRegion : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-01",
        "The trail sees every region",
        "An intruder works where nobody looks.",
        ["CKV_AWS_67"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "isMultiRegionTrail", true);
}
