using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-03: no role is administrator.</summary>
internal sealed class NobodyIsAdministrator : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-03",
        "No role is administrator",
        "What may do everything will, on the day it is taken over.",
        ["CKV_AWS_274"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RoleAttachment];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(
            node.Text("policyArn") is { } policy && !policy.EndsWith("/AdministratorAccess", StringComparison.Ordinal),
            node,
            "policyArn",
            "a policy of what the role needs");
}
