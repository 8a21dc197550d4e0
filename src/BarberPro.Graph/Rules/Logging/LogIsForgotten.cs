using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-01: log groups say how long they keep.</summary>
internal sealed class LogIsForgotten : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LO-01",
        "Log groups say how long they keep",
        "The default is for ever, at a price per month and a risk per line.",
        ["CKV_AWS_66"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "retentionInDays", 1, " d");
}
