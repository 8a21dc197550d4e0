using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>The PostgreSQL servers: what one is, how its connections are shared out, what it watches and when it may be worked on.</summary>
/// <param name="Version">PostgreSQL's major version, 15 to 18; minor versions come by themselves (DB-1).</param>
/// <param name="Name">The application's database.</param>
/// <param name="User">The master user.</param>
/// <param name="Server">The machine of every server.</param>
/// <param name="MultiAz">Whether primary and standby have a second machine in another zone (DB-1).</param>
/// <param name="Storage">Their disks.</param>
/// <param name="Replicas">Read replicas in the primary region, 1 to 4, each in a zone of its own (DB-3).</param>
/// <param name="Connections">How connections are shared out.</param>
/// <param name="Queries">What helps queries, and which of them are slow.</param>
/// <param name="Insights">How closely RDS watches its servers.</param>
/// <param name="Backups">What RDS keeps by itself.</param>
/// <param name="Windows">When AWS may work on the servers.</param>
/// <param name="Alarms">What the servers warn of.</param>
/// <param name="KeyDeletionWindow">How long the deleted key of the data can be restored, 7 to 30 days.</param>
/// <param name="DeletionProtection">Whether RDS refuses to delete a server.</param>
public sealed record DatabasesPolicy(
    int Version,
    string Name,
    string User,
    ServerPolicy Server,
    bool MultiAz,
    DatabaseStoragePolicy Storage,
    int Replicas,
    ConnectionsPolicy Connections,
    QueriesPolicy Queries,
    InsightsPolicy Insights,
    DatabaseBackupsPolicy Backups,
    DatabaseWindowsPolicy Windows,
    DatabaseAlarmsPolicy Alarms,
    TimeSpan KeyDeletionWindow,
    bool DeletionProtection)
{
    internal static DatabasesPolicy Read(PolicyReader databases)
    {
        var policy = new DatabasesPolicy(
            databases.Require("version", Scalars.Count, 15, 18),
            databases.Require("name", DatabaseClasses.Identifier),
            databases.Require("user", DatabaseClasses.Identifier),
            databases.Section("server", ServerPolicy.Read),
            databases.Require("multiAz", Scalars.Flag),
            databases.Section("storage", DatabaseStoragePolicy.Read),
            databases.Require("replicas", Scalars.Count, 1, 4),
            databases.Section("connections", ConnectionsPolicy.Read),
            databases.Section("queries", QueriesPolicy.Read),
            databases.Section("insights", InsightsPolicy.Read),
            databases.Section("backups", DatabaseBackupsPolicy.Read),
            databases.Section("windows", DatabaseWindowsPolicy.Read),
            databases.Section("alarms", DatabaseAlarmsPolicy.Read),
            databases.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)),
            databases.Require("deletionProtection", Scalars.Flag));

        MemoryRules.Check(databases, policy);
        if (databases.AreSound("replicas", "connections"))
        {
            PoolRules.CheckSum(databases, policy);
        }

        return policy;
    }
}
