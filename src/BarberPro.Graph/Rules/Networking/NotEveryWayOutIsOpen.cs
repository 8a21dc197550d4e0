using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-09: no rule lets everything out.</summary>
internal sealed class NotEveryWayOutIsOpen : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-09",
        "No rule lets everything out",
        "What was taken over should find no way to send what it found.",
        ["CKV_AWS_382"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Egress];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(!Addresses.AreTheWorld(node) || !Addresses.CoverEverything(node), node, "ipProtocol", "one protocol and the ports that are needed");
}
