using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-02: caches speak TLS only.</summary>
internal sealed class CacheSpeaksTls : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-02",
        "Caches speak TLS only",
        "Whoever reads a session off the wire is logged in.",
        ["CKV_AWS_30", "AwsSolutions-AEC3"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(Expect.Flag(node, "transitEncryptionEnabled", true), Expect.OneOf(node, "transitEncryptionMode", "required"));
}
