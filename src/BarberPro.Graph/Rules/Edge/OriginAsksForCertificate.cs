using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-01: the origin answers the edge alone, and asks for its certificate.</summary>
internal sealed class OriginAsksForCertificate : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-01",
        "The origin answers the edge alone, and asks for its certificate",
        "Addresses of the edge are every customer's of the edge; the certificate is ours.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Expect.OneOf(node, "mutualAuthentication.mode", "verify"),
        Expect.Something(node, "mutualAuthentication.trustStoreArn", "the trust store of the edge's certificate"));
}
