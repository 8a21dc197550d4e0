using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-01: caches are encrypted on disk.</summary>
internal sealed class CacheIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-01",
        "Caches are encrypted on disk",
        "Snapshots of a cache hold sessions.",
        ["CKV_AWS_29", "AwsSolutions-AEC3"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "atRestEncryptionEnabled", true);
}
