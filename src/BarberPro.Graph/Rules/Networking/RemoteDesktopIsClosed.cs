using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-05: nobody may try remote desktops.</summary>
internal sealed class RemoteDesktopIsClosed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-05",
        "Nobody may try remote desktops",
        "It is the second port that is tried.",
        ["CKV_AWS_25", "AwsSolutions-EC23"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph) => Addresses.KeepClosed(node, 3389);
}
