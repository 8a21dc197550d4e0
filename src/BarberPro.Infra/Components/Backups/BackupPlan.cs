using BarberPro.Infra.Naming;
using BarberPro.Policies.Backups;

using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;

namespace BarberPro.Infra.Components.Backups;

/// <summary>What a plan needs from elsewhere.</summary>
/// <param name="Context">Region whose resources are backed up.</param>
/// <param name="Vault">The region's vault.</param>
/// <param name="Other">The other region's vault, for copies; null if there is no other region.</param>
/// <param name="RoleArn">Role that takes backups.</param>
public sealed record BackupPlanInputs(RegionContext Context, BackupVault Vault, BackupVault? Other, Output<string> RoleArn);

/// <summary>
/// When a region's resources are backed up. Every region has the same plan and copies to the other's vault: what takes writes carries the tag, so after a
/// failover the plan over there finds it, and nothing has to be moved (DR-1, DR-2).
/// </summary>
public sealed class BackupPlan : ComponentResource
{
    /// <summary>Declares the plan and what it is about.</summary>
    public BackupPlan(string name, BackupsPolicy policy, BackupPlanInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:backups:BackupPlan", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var physicalName = inputs.Context.Names.Physical(name);
        var args = new PlanArgs { Name = physicalName, Rules = { BackupRules.Continuous(policy, inputs.Vault.VaultName) } };
        if (inputs.Other is { } other)
        {
            args.Rules.Add(BackupRules.Copied(policy, inputs.Vault.VaultName, other.Arn));
        }

        var plan = new Plan(name, args, inside);

        // Conditions must all hold, selection tags would each be enough; and another environment's database in the same account carries the tag, too.
        var tags = new SelectionConditionArgs { StringEquals = { Tagged(BackupTag.Key, BackupTag.Daily), Tagged("Environment", inputs.Context.Names.Environment) } };
        _ = new Selection(name, new() { Name = physicalName, PlanId = plan.Id, IamRoleArn = inputs.RoleArn, Resources = { "*" }, Conditions = { tags } }, inside);
        RegisterOutputs();
    }

    private static SelectionConditionStringEqualArgs Tagged(string tag, string value) => new() { Key = $"aws:ResourceTag/{tag}", Value = value };
}
