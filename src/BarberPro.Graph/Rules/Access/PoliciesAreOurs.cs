using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-04: roles have policies of the stack's own.</summary>
internal sealed class PoliciesAreOurs : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-04",
        "Roles have policies of the stack's own",
        "AWS widens its own policies without asking.",
        ["AwsSolutions-IAM4"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RoleAttachment];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(
            node.Text("policyArn") is { } policy && !policy.StartsWith("arn:aws:iam::aws:", StringComparison.Ordinal),
            node,
            "policyArn",
            "an inline policy of named actions");
}
