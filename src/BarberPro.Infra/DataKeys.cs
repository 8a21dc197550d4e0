using BarberPro.Infra.Components.Encryption;
using BarberPro.Infra.Naming;
using BarberPro.Policies;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The keys of one region that encrypt what other regions have to read.</summary>
/// <param name="Database">ARN of the key of databases, their backups and what RDS measures of them.</param>
/// <param name="Secrets">ARN of the key of secrets.</param>
/// <param name="Vault">ARN of the key of backups.</param>
public sealed record RegionKeys(Output<string> Database, Output<string> Secrets, Output<string> Vault);

/// <summary>The keys that encrypt what is copied to the standby: made before the regions, since each region's copies need the other's key.</summary>
public sealed class DataKeys
{
    private readonly MultiRegionKey database;
    private readonly MultiRegionKey secrets;
    private readonly MultiRegionKey vault;

    /// <summary>Declares the keys.</summary>
    /// <param name="policy">How long they can be restored.</param>
    /// <param name="primary">Primary region.</param>
    /// <param name="standby">Standby region; null for none.</param>
    /// <param name="standbyProvider">Provider of the standby region.</param>
    /// <param name="options">Options with the providers of the primary region.</param>
    public DataKeys(
        StackPolicy policy, RegionContext primary, RegionContext? standby, ProviderResource? standbyProvider, ComponentResourceOptions options)
    {
        database = new("database", policy.Databases.KeyDeletionWindow, new(primary, standby, standbyProvider, "Databases", ["rds"]), options);
        secrets = new("secrets", policy.Secrets.KeyDeletionWindow, new(primary, standby, standbyProvider, "Secrets", ["secretsmanager"]), options);
        vault = new("vault", policy.Backups.KeyDeletionWindow, new(primary, standby, standbyProvider, "Backups", ["backup", "rds"]), options);
    }

    /// <summary>The keys of a region.</summary>
    public RegionKeys In(RegionContext context) => new(database.ArnIn(context), secrets.ArnIn(context), vault.ArnIn(context));
}
