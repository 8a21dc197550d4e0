using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-10: groups and their rules say what they are for.</summary>
internal sealed class ConnectionsAreExplained : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-10",
        "Groups and their rules say what they are for",
        "In a year nobody dares to remove what nobody explained.",
        ["CKV_AWS_23", "AwsSolutions-EC27"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.SecurityGroup, ResourceTypes.Ingress, ResourceTypes.Egress];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(node.Text("description") is { Length: > 0 } text && text != "Managed by Pulumi", node, "description", "a few words");
}
