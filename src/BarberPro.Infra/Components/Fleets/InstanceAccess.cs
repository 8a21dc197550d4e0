using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Writes what the instances of a service may do: each statement names what it is about (baseline 51, 52).</summary>
public static class InstanceAccess
{
    /// <summary>The access document.</summary>
    /// <param name="service">The service.</param>
    /// <param name="context">Where it runs.</param>
    /// <param name="targets">What it reaches.</param>
    public static string Of(ServicePolicy service, RegionContext context, InstanceTargets targets)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        statements.Add(new("AgentConfiguration", ["ssm:GetParameter"], [targets.AgentParameter]));
        statements.Add(EncryptedLog.Writing("Logs", targets.LogGroup));
        AddData(statements, service, context, targets);

        // Neither action knows resources: the namespace is the fence of the first, the second only reads tags (the agent's group name).
        statements.Add(new("Metrics", ["cloudwatch:PutMetricData"], ["*"])
        {
            Conditions = [new("StringEquals", "cloudwatch:namespace", AgentConfiguration.Namespace)],
        });
        statements.Add(new("GroupName", ["ec2:DescribeTags"], ["*"]));

        if (targets.Queue is not null)
        {
            statements.Add(new(
                "Queue",
                ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:SendMessage"],
                [targets.Queue]));
        }

        if (service.Drain is not null)
        {
            var groups = $"autoScalingGroup:*:autoScalingGroupName/{context.Names.Physical(context.Named(service.Name))}-*";
            statements.Add(new("Drain", ["autoscaling:CompleteLifecycleAction", "autoscaling:RecordLifecycleActionHeartbeat"], [context.Arn("autoscaling", groups)]));
        }

        return AccessDocument.Of(statements.ToImmutable());
    }

    // The application's settings stand below one path for each tier; MetricParameter tells every service what to report.
    private static void AddData(ImmutableArray<PolicyStatement>.Builder statements, ServicePolicy service, RegionContext context, InstanceTargets targets)
    {
        var settings = ImmutableArray.CreateBuilder<string>();
        var secrets = ImmutableArray.CreateBuilder<string>();
        settings.Add(context.Arn("ssm", $"parameter{context.Names.Path("metrics")}"));
        if (service.Reaches.Contains(DataTier.Database))
        {
            settings.Add(context.Arn("ssm", $"parameter{context.Names.Path("db", "*")}"));
            secrets.Add(targets.DatabaseSecret);
        }

        if (service.Reaches.Contains(DataTier.Cache))
        {
            settings.Add(context.Arn("ssm", $"parameter{context.Names.Path("cache", "*")}"));
            secrets.Add(targets.CacheSecret);
        }

        statements.Add(new("Settings", ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"], settings.ToImmutable()));
        if (secrets.Count > 0)
        {
            statements.Add(new("Passwords", ["secretsmanager:GetSecretValue"], secrets.ToImmutable()));
            statements.Add(new("PasswordKey", ["kms:Decrypt"], [targets.SecretKey])
            {
                Conditions = [new("StringEquals", "kms:ViaService", $"secretsmanager.{context.Region}.amazonaws.com")],
            });
        }
    }
}
