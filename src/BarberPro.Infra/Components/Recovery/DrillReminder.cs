using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Recovery;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Scheduler;
using Pulumi.Aws.Scheduler.Inputs;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>What the reminder needs from elsewhere.</summary>
/// <param name="Context">The standby region.</param>
/// <param name="Alerts">Where it goes.</param>
/// <param name="AlertKey">ARN of the key that encrypts the topic.</param>
/// <param name="Runbook">Name of the failover runbook.</param>
public sealed record DrillReminderInputs(RegionContext Context, AlertRoutes Alerts, Output<string> AlertKey, Output<string> Runbook);

/// <summary>Asks for the quarterly exercise of a failover, with the runbook's address (DR-3). It reminds and starts nothing: a failover is one-way.</summary>
public sealed class DrillReminder : ComponentResource
{
    /// <summary>Declares the schedule and the role that publishes for it.</summary>
    public DrillReminder(string name, DrillPolicy policy, DrillReminderInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:recovery:DrillReminder", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var context = inputs.Context;
        var role = new Role(name, new()
        {
            Description = "Publishes the reminder of the failover drill",
            AssumeRolePolicy = AccessDocument.Trust("scheduler.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        _ = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(inputs.Alerts.Warning, inputs.AlertKey).Apply(known => AccessDocument.Of(
                new PolicyStatement("Remind", ["sns:Publish"], [known.Item1]),
                new PolicyStatement("TopicKey", ["kms:Decrypt", "kms:GenerateDataKey"], [known.Item2]))),
        }, inside);
        _ = new Schedule(name, new()
        {
            Name = context.Names.Physical(name),
            Description = "Quarterly failover drill",
            ScheduleExpression = policy.Schedule,
            ScheduleExpressionTimezone = context.Platform.Market.TimeZone,
            FlexibleTimeWindow = new ScheduleFlexibleTimeWindowArgs { Mode = "OFF" },
            Target = new ScheduleTargetArgs
            {
                Arn = inputs.Alerts.Warning,
                RoleArn = role.Arn,
                Input = inputs.Runbook.Apply(runbook => $"The quarterly failover drill is due: {inputs.Alerts.Runbooks}#failover-slow. The runbook is {runbook} in {context.Region}."),
            },
        }, inside);
        RegisterOutputs();
    }
}
