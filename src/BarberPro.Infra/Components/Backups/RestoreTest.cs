using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Backups;

using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Lambda;

namespace BarberPro.Infra.Components.Backups;

/// <summary>What a restore test needs from elsewhere.</summary>
/// <param name="Context">Where it restores.</param>
/// <param name="DatabaseArn">The database whose backups are restored.</param>
/// <param name="SubnetGroup">Subnet group that the restored database is put into; without it AWS takes the default network.</param>
/// <param name="RoleArn">Role that restores.</param>
/// <param name="Validator">The function that looks at what was restored.</param>
/// <param name="Alerts">Where failures lead.</param>
public sealed record RestoreTestInputs(
    RegionContext Context, Output<string> DatabaseArn, Output<string> SubnetGroup, Output<string> RoleArn, PackagedFunction Validator, AlertRoutes Alerts);

/// <summary>The monthly restore of the database: AWS Backup restores the youngest backup, a function of ours looks at it, AWS Backup removes it (DR-4).</summary>
public sealed class RestoreTest : ComponentResource
{
    /// <summary>Declares the test, what it restores, and who looks at it.</summary>
    public RestoreTest(string name, RestoreTestPolicy policy, RestoreTestInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:backups:RestoreTest", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var plan = new RestoreTestingPlan(name, new()
        {
            Name = policy.Name,
            ScheduleExpression = BackupSchedule.Monthly(policy.Day, policy.At),
            ScheduleExpressionTimezone = inputs.Context.Platform.Market.TimeZone,
            StartWindowHours = (int)policy.StartWindow.TotalHours,
            RecoveryPointSelection = new RestoreTestingPlanRecoveryPointSelectionArgs
            {
                Algorithm = "LATEST_WITHIN_WINDOW",
                IncludeVaults = { "*" },
                RecoveryPointTypes = { "SNAPSHOT", "CONTINUOUS" },
                SelectionWindowDays = (int)policy.SelectionWindow.TotalDays,
            },
        }, inside);
        _ = new RestoreTestingSelection(name, new()
        {
            Name = policy.Selection,
            RestoreTestingPlanName = plan.Name,
            ProtectedResourceType = "RDS",
            ProtectedResourceArns = { inputs.DatabaseArn },
            IamRoleArn = inputs.RoleArn,
            ValidationWindowHours = (int)policy.ValidationWindow.TotalHours,
            RestoreMetadataOverrides = { { "dbsubnetgroupname", inputs.SubnetGroup } },
        }, inside);

        var restored = ResourceNames.Logical(name, "restored");
        var rule = new EventRule(restored, new()
        {
            Name = inputs.Context.Names.Physical(restored),
            Description = "A restore test has restored something that is to be looked at",
            EventPattern = plan.Arn.Apply(FailedJobs.Restored),
        }, inside);
        var call = new Permission(restored, new()
        {
            Action = "lambda:InvokeFunction",
            Function = inputs.Validator.FunctionName,
            Principal = "events.amazonaws.com",
            SourceArn = rule.Arn,
        }, inside);
        _ = new EventTarget(restored, new() { Rule = rule.Name, Arn = inputs.Validator.Arn }, new() { Parent = this, DependsOn = { call } });

        Tell("not-restored", "The restore test could not restore a backup", plan.Arn.Apply(FailedJobs.NotRestored));
        Tell("not-valid", "The restore test restored something wrong, or nobody looked at it", plan.Arn.Apply(FailedJobs.NotValid));
        RegisterOutputs();

        void Tell(string purpose, string description, Output<string> pattern) => EventAlert.Declare(
            ResourceNames.Logical(name, purpose), inputs.Context.Names, description, pattern, inputs.Alerts.Warning, inside);
    }
}
