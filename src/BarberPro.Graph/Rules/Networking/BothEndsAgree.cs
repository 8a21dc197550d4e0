using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-15: what may come in may go out at the other end.</summary>
internal sealed class BothEndsAgree : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-15",
        "What may come in may go out at the other end",
        "Half a connection is a fault that shows at night, when something first needs it.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var (to, from) = (graph.Source(node, "securityGroupId", ResourceTypes.SecurityGroup), graph.Source(node, "referencedSecurityGroupId", ResourceTypes.SecurityGroup));
        if (to is null || from is null)
        {
            return Verdict.NotApplicable("the rule does not join two groups of the stack");
        }

        var answered = graph.Users(from, ResourceTypes.Egress).Any(egress =>
            graph.Source(egress, "securityGroupId", ResourceTypes.SecurityGroup) == from
            && graph.Source(egress, "referencedSecurityGroupId", ResourceTypes.SecurityGroup) == to
            && egress.Number("fromPort") <= node.Number("fromPort") && egress.Number("toPort") >= node.Number("toPort"));
        return Verdict.When(answered, node, "referencedSecurityGroupId", $"a group whose egress leads to {to.Name} on the same port");
    }
}
