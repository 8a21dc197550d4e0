using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-PX-01: the proxy in front of the database takes TLS only.</summary>
internal sealed class ProxyRequiresTls : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PX-01",
        "The proxy in front of the database takes TLS only",
        "A proxy between two encrypted ends that speaks plain text undoes both.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Proxy];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "requireTls", true);
}
