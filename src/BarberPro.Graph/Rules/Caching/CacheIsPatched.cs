using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-09: caches take minor versions by themselves.</summary>
internal sealed class CacheIsPatched : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-09",
        "Caches take minor versions by themselves",
        "They carry fixes of security.",
        ["CKV_AWS_322"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "autoMinorVersionUpgrade", true);
}
