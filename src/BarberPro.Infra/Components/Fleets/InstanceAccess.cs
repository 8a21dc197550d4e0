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
    /// <param name="agentParameterArn">Parameter that holds the agent's configuration.</param>
    /// <param name="logGroupArn">Log group that the agent writes to.</param>
    /// <param name="queueArn">Work queue, if the service has one.</param>
    public static string Of(ServicePolicy service, RegionContext context, string agentParameterArn, string logGroupArn, string? queueArn)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        statements.Add(new("AgentConfiguration", ["ssm:GetParameter"], [agentParameterArn]));
        statements.Add(EncryptedLog.Writing("Logs", logGroupArn));

        // Neither action knows resources: the namespace is the fence of the first, the second only reads tags (the agent's group name).
        statements.Add(new("Metrics", ["cloudwatch:PutMetricData"], ["*"])
        {
            Conditions = [new("StringEquals", "cloudwatch:namespace", AgentConfiguration.Namespace)],
        });
        statements.Add(new("GroupName", ["ec2:DescribeTags"], ["*"]));

        if (queueArn is not null)
        {
            statements.Add(new(
                "Queue",
                ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:SendMessage"],
                [queueArn]));
        }

        if (service.Drain is not null)
        {
            var groups = $"autoScalingGroup:*:autoScalingGroupName/{context.Names.Physical(context.Named(service.Name))}-*";
            statements.Add(new("Drain", ["autoscaling:CompleteLifecycleAction", "autoscaling:RecordLifecycleActionHeartbeat"], [context.Arn("autoscaling", groups)]));
        }

        return AccessDocument.Of(statements.ToImmutable());
    }
}
