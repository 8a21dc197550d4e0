using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-09: no role can read all there is.</summary>
internal sealed class NobodyCarriesDataOff : IRule
{
    private static readonly string[] Reading = ["dynamodb:GetItem", "s3:GetObject", "secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"];

    public RuleCard Card { get; } = new(
        "BP-IA-09",
        "No role can read all there is",
        "It is how a small hole becomes a large leak.",
        ["CKV_AWS_288"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        OpenActions.Refuse(graph, node, action => OpenActions.Covers(action, Reading), "named resources, or a condition, for what reads data");
}
