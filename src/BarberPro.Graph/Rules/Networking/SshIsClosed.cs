using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-04: nobody may try SSH.</summary>
internal sealed class SshIsClosed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-04",
        "Nobody may try SSH",
        "It is the first port that is tried, and Session Manager needs none.",
        ["CKV_AWS_24", "AwsSolutions-EC23"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(Addresses.KeepClosed(node, 22), Verdict.When(!Addresses.Cover(node, 22), node, "fromPort", "ports without 22"));
}
