using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-07: no rule opens every port to everybody.</summary>
internal sealed class NotEveryPortIsOpen : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-07",
        "No rule opens every port to everybody",
        "It is the rule that was meant for an afternoon.",
        ["CKV_AWS_277", "AwsSolutions-EC23"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(!Addresses.AreTheWorld(node) || !Addresses.CoverEverything(node), node, "ipProtocol", "one protocol and one port, for named groups");
}
