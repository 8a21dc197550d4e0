using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>Writes what the failover runbook and its function may do: each step's one thing, on the one resource that it is about (baseline 51, 52).</summary>
public static class FailoverAccess
{
    /// <summary>The access document of the runbook's role.</summary>
    /// <param name="targets">What it touches.</param>
    /// <param name="database">ARN of the replica.</param>
    /// <param name="function">ARN of the function.</param>
    /// <param name="context">Where it stands.</param>
    public static string OfRunbook(FailoverTargets targets, string database, string function, RegionContext context)
    {
        var groups = ImmutableArray.CreateBuilder<string>(targets.Fleets.Length);
        foreach (var fleet in targets.Fleets)
        {
            groups.Add(context.Arn("autoscaling", $"autoScalingGroup:*:autoScalingGroupName/{fleet.Group}"));
        }

        return AccessDocument.Of(
            new PolicyStatement("Promote", ["rds:DescribeDBInstances", "rds:PromoteReadReplica"], [database]),
            new PolicyStatement("Grow", ["autoscaling:UpdateAutoScalingGroup"], groups.MoveToImmutable()),
            new PolicyStatement("SwitchEndpoint", ["ssm:PutParameter"], [context.Arn("ssm", $"parameter{targets.EndpointParameter}")]),

            // The document is AWS's own; the instances are those of this environment.
            new PolicyStatement("RunRestart", ["ssm:SendCommand"], [$"arn:aws:ssm:{context.Region}::document/AWS-RunShellScript"]),
            new PolicyStatement("RestartHere", ["ssm:SendCommand"], [context.Arn("ec2", "instance/*")])
            {
                Conditions = [new("StringEquals", "ssm:resourceTag/Environment", context.Names.Environment)],
            },

            // Neither action knows resources: whether a command has ended is told of all or of none.
            new PolicyStatement("WatchRestart", ["ssm:ListCommandInvocations", "ssm:ListCommands"], ["*"]),
            new PolicyStatement("Steer", ["lambda:InvokeFunction"], [function]));
    }

    /// <summary>The access document of the function.</summary>
    /// <param name="token">ARN of the secret with the Cloudflare token.</param>
    /// <param name="tokenKey">ARN of its key.</param>
    /// <param name="metricNamespace">Namespace of the metric that it writes.</param>
    public static string OfFunction(string token, string tokenKey, string metricNamespace) => AccessDocument.Of(
        new PolicyStatement("Token", ["secretsmanager:GetSecretValue"], [token]),
        new PolicyStatement("TokenKey", ["kms:Decrypt"], [tokenKey]),

        // The action knows no resources: the namespace is its fence.
        new PolicyStatement("Record", ["cloudwatch:PutMetricData"], ["*"]) { Conditions = [new("StringEquals", "cloudwatch:namespace", metricNamespace)] });
}
