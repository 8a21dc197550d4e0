using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-06: plain HTTP is open to nobody.</summary>
internal sealed class PlainHttpIsClosed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-06",
        "Plain HTTP is open to nobody",
        "Even a redirect tells in plain text where somebody wants to go.",
        ["CKV_AWS_260", "AwsSolutions-EC23"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph) => Addresses.KeepClosed(node, 80);
}
