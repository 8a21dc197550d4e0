using System.Collections.Immutable;

using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Components.Functions;
using BarberPro.Policies;
using BarberPro.Policies.Backups;
using BarberPro.Policies.Databases;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The backups of all regions: each region's plan copies into the other's vault, and what lies in them is restored once a month (DR-1 to DR-5).</summary>
public sealed class PlatformBackups
{
    private const string Validation = "restore-validation";

    /// <summary>Declares roles, plans and the restore test.</summary>
    /// <param name="policy">What was decided for the stack.</param>
    /// <param name="primary">The region that the platform was built in first.</param>
    /// <param name="standby">The region that stands by, if the stack has one.</param>
    /// <param name="options">Options of what exists once.</param>
    public PlatformBackups(StackPolicy policy, Region primary, Region? standby, ComponentResourceOptions options)
    {
        var roles = new BackupRoles("backups", new(standby is null ? [primary.Context] : [primary.Context, standby.Context]), options);
        Plan(primary, standby);
        if (standby is not null)
        {
            Plan(standby, primary);
        }

        if (policy.Backups.RestoreTest is { } test)
        {
            Prove(test, policy, primary, roles.Restore, options);
        }

        void Plan(Region region, Region? other) => _ = new BackupPlan(
            region.Context.Named("backups"), policy.Backups, new(region.Context, region.Vault, other?.Vault, roles.Backup), new() { Parent = region });
    }

    private static void Prove(RestoreTestPolicy test, StackPolicy policy, Region region, Output<string> role, ComponentResourceOptions options)
    {
        var (context, alerts, database) = (region.Context, region.Alerts.Routes, region.Data.Database!);
        var validator = new PackagedFunction(
            Validation,
            policy.Functions.RestoreValidation,
            new(context, region.Logs, Validation, Expected(policy.Databases), BackupAccess.OfValidation(context)) { Alerts = alerts },
            options);
        _ = new RestoreTest("restore-test", test, new(context, database.Primary.Arn, database.SubnetGroup, role, validator, alerts), options);
    }

    /// <summary>What the function holds a restored database against.</summary>
    private static ImmutableDictionary<string, Input<string>> Expected(DatabasesPolicy databases) => ImmutableDictionary<string, Input<string>>.Empty
        .Add("ENGINE", "postgres")
        .Add("INSTANCE_CLASS", databases.Server.Class)
        .Add("STORAGE_GIB", $"{databases.Storage.Size.Gibibytes}");
}
