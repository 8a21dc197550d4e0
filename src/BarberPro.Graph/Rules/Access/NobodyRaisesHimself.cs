using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-07: no role can give itself more rights.</summary>
internal sealed class NobodyRaisesHimself : IRule
{
    private static readonly string[] Raising =
    [
        "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:PassRole",
        "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile",
    ];

    public RuleCard Card { get; } = new(
        "BP-IA-07",
        "No role can give itself more rights",
        "With one of these actions on everything, every other limit is for show.",
        ["CKV_AWS_286"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        OpenActions.Refuse(graph, node, action => OpenActions.Covers(action, Raising), "named resources, or a condition, for what gives rights");
}
