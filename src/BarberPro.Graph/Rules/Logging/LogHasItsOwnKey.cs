using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-02: log groups are encrypted with a key of the stack.</summary>
internal sealed class LogHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LO-02",
        "Log groups are encrypted with a key of the stack",
        "Logs tell more of a system than its documents.",
        ["CKV_AWS_158"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyId");
}
