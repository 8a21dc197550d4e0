using BarberPro.Policies.Backups;

using Pulumi;
using Pulumi.Aws.Backup.Inputs;

namespace BarberPro.Infra.Components.Backups;

/// <summary>The rules of a backup plan (DR-1, DR-2).</summary>
public static class BackupRules
{
    /// <summary>
    /// The continuous backup: database logs leave every five minutes whatever the schedule says, and any moment can be restored. A copy of it would be a plain
    /// snapshot, so copies have a rule of their own.
    /// </summary>
    public static PlanRuleArgs Continuous(BackupsPolicy policy, Output<string> vault)
    {
        var rule = Rule("pitr", policy.Plan.Continuous, policy, vault);
        rule.EnableContinuousBackup = true;
        return rule;
    }

    /// <summary>The snapshot that is copied to another region.</summary>
    public static PlanRuleArgs Copied(BackupsPolicy policy, Output<string> vault, Output<string> destinationArn)
    {
        var rule = Rule("copy", policy.Plan.Snapshot, policy, vault);
        rule.CopyActions.Add(new PlanRuleCopyActionArgs
        {
            DestinationVaultArn = destinationArn,
            Lifecycle = new PlanRuleCopyActionLifecycleArgs { DeleteAfter = (int)policy.Retention.TotalDays },
        });
        return rule;
    }

    private static PlanRuleArgs Rule(string name, TimeOnly at, BackupsPolicy policy, Output<string> vault) => new()
    {
        RuleName = name,
        TargetVaultName = vault,
        Schedule = BackupSchedule.Daily(at),
        StartWindow = (int)policy.Plan.StartWindow.TotalMinutes,
        CompletionWindow = (int)policy.Plan.CompletionWindow.TotalMinutes,
        Lifecycle = new PlanRuleLifecycleArgs { DeleteAfter = (int)policy.Retention.TotalDays },
    };
}
