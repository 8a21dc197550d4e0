using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-10: no role can change who may do what, everywhere.</summary>
internal sealed class NobodyChangesPermissions : IRule
{
    private static readonly string[] Changing =
    [
        "iam:CreatePolicy", "iam:CreateRole", "iam:DeleteRolePolicy", "kms:CreateGrant", "kms:PutKeyPolicy", "lambda:AddPermission", "s3:PutBucketAcl", "s3:PutBucketPolicy", "secretsmanager:PutResourcePolicy",
        "sns:AddPermission", "sns:SetTopicAttributes", "sqs:AddPermission", "sqs:SetQueueAttributes",
    ];

    public RuleCard Card { get; } = new(
        "BP-IA-10",
        "No role can change who may do what, everywhere",
        "A bucket is opened with one call.",
        ["CKV_AWS_289"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        OpenActions.Refuse(graph, node, action => OpenActions.Covers(action, Changing), "named resources, or a condition, for what changes permissions");
}
