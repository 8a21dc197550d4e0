using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>Writes what the rotation function may do: each statement names what it is about (DB-12, baseline 51, 52).</summary>
public static class RotationAccess
{
    /// <summary>The access document.</summary>
    public static string Of(RegionContext context, RotationTargets targets)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        statements.Add(new(
            "Secrets",
            ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"],
            targets.Secrets));

        // Making up a password knows no resources.
        statements.Add(new("Password", ["secretsmanager:GetRandomPassword"], ["*"]));
        statements.Add(SecretKeyUse(context, targets.KeyArn, "kms:Decrypt", "kms:GenerateDataKey"));
        if (!targets.Servers.IsEmpty)
        {
            statements.Add(new("Servers", ["rds:DescribeDBInstances", "rds:ModifyDBInstance"], targets.Servers));
        }

        if (!targets.Users.IsEmpty)
        {
            statements.Add(new("Users", ["elasticache:DescribeUsers", "elasticache:ModifyUser"], targets.Users));
        }

        return AccessDocument.Of(statements.ToImmutable());
    }

    /// <summary>Use of the secrets' key, through Secrets Manager alone.</summary>
    public static PolicyStatement SecretKeyUse(RegionContext context, string keyArn, params ImmutableArray<string> actions) => new("SecretKey", actions, [keyArn])
    {
        Conditions = [new("StringEquals", "kms:ViaService", $"secretsmanager.{context.Region}.amazonaws.com")],
    };
}
