using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-08: no role can fetch credentials of others.</summary>
internal sealed class NobodyFetchesCredentials : IRule
{
    private static readonly string[] Fetching =
    [
        "cognito-identity:GetCredentialsForIdentity", "ecr:GetAuthorizationToken", "iam:CreateAccessKey", "iam:ResetServiceSpecificCredential", "rds-db:connect", "sts:AssumeRole", "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
    ];

    public RuleCard Card { get; } = new(
        "BP-IA-08",
        "No role can fetch credentials of others",
        "Whoever takes it over becomes everybody.",
        ["CKV_AWS_287"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        OpenActions.Refuse(graph, node, action => OpenActions.Covers(action, Fetching), "named resources, or a condition, for what hands out credentials");
}
