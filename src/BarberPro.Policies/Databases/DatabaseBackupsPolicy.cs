using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>What RDS keeps of its servers by itself (DB-2, DR-1, DR-2).</summary>
/// <param name="Retention">
/// How far back a server can be restored to any point in time, 1 to 35 days, in both regions. Never none: replicas cannot be made from a source
/// without backups (DB-3).
/// </param>
/// <param name="FinalSnapshot">Whether a deleted primary leaves a last snapshot and its automated backups.</param>
public sealed record DatabaseBackupsPolicy(TimeSpan Retention, bool FinalSnapshot)
{
    internal static DatabaseBackupsPolicy Read(PolicyReader backups) => new(
        backups.Require("retention", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(35)), backups.Require("finalSnapshot", Scalars.Flag));
}
