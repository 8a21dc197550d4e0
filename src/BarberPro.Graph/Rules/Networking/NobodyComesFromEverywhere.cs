using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-08: no rule lets everybody in.</summary>
internal sealed class NobodyComesFromEverywhere : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-08",
        "No rule lets everybody in",
        "Visitors come through the edge, whose addresses are a list (SEC-7).",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(!Addresses.AreTheWorld(node), node, node.At("cidrIpv4") is null ? "cidrIpv6" : "cidrIpv4", "a security group or a prefix list");
}
