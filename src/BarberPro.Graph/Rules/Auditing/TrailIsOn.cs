using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-04: the trail is switched on.</summary>
internal sealed class TrailIsOn : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-04",
        "The trail is switched on",
        "It is the first thing that an intruder switches off.",
        ["CKV_AWS_251"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "enableLogging", true);
}
