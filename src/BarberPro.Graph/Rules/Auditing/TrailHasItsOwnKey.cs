using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-03: the trail is encrypted with a key of the stack.</summary>
internal sealed class TrailHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-03",
        "The trail is encrypted with a key of the stack",
        "It says who may do what.",
        ["CKV_AWS_35"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyId");
}
