using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Components.Databases;
using BarberPro.Infra.Components.Functions;
using BarberPro.Policies;
using BarberPro.Policies.Backups;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The regions that are backed up.</summary>
/// <param name="Primary">The primary region.</param>
/// <param name="Standby">The standby region; null for none.</param>
public sealed record PlatformBackupsInputs(Region Primary, Region? Standby);

/// <summary>What crosses regions in backups: the roles, a plan in each region that copies to the other, and the monthly restore (DR-1, DR-2, DR-4).</summary>
public sealed class PlatformBackups
{
    private readonly StackPolicy policy;

    /// <summary>Declares the backups.</summary>
    /// <param name="policy">What was decided for the stack.</param>
    /// <param name="inputs">The regions.</param>
    /// <param name="options">Options of what exists once.</param>
    public PlatformBackups(StackPolicy policy, PlatformBackupsInputs inputs, ComponentResourceOptions options)
    {
        this.policy = policy;
        var (primary, standby) = (inputs.Primary, inputs.Standby);
        var roles = new BackupRoles("backups", new(standby is null ? [primary.Context] : [primary.Context, standby.Context]), options);
        Plan(primary, standby, roles);
        if (standby is not null)
        {
            Plan(standby, primary, roles);
        }

        if (policy.Backups.RestoreTest is { } test)
        {
            Try(primary, test, roles, options);
        }
    }

    private void Plan(Region region, Region? other, BackupRoles roles) => _ = new BackupPlan(
        region.Context.Named("backups"), policy.Backups, new(region.Context, region.Vault, other?.Vault, roles.Backup), new() { Parent = region });

    private void Try(Region region, RestoreTestPolicy test, BackupRoles roles, ComponentResourceOptions options)
    {
        var (databases, database) = (policy.Databases, region.Data.Database!);
        var validator = new PackagedFunction("restore-validation", policy.Functions.RestoreValidation, new(
            region.Context,
            region.Logs,
            "restore-validation",
            FunctionSettings.RestoreValidation(DatabaseServer.Engine, databases.Server.Class, databases.Storage.Size.Gibibytes),
            BackupAccess.OfValidation(region.Context))
        {
            Alerts = region.Alerts,
        }, options);
        _ = new RestoreTest("restore-test", test, new(region.Context, database.Primary.Arn, database.SubnetGroup, roles.Restore, validator, region.Alerts), options);
    }
}
