using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-04: caches are encrypted with a key of the stack.</summary>
internal sealed class CacheHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-04",
        "Caches are encrypted with a key of the stack",
        "Of AWS's own key nobody can be shut out.",
        ["CKV_AWS_191"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyId");
}
