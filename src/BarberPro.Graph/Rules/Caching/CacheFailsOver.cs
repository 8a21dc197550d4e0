using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-05: caches fail over to another zone by themselves.</summary>
internal sealed class CacheFailsOver : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-05",
        "Caches fail over to another zone by themselves",
        "At night nobody does it for them.",
        ["CKV2_AWS_50", "AwsSolutions-AEC4"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(Expect.Flag(node, "multiAzEnabled", true), Expect.Flag(node, "automaticFailoverEnabled", true));
}
