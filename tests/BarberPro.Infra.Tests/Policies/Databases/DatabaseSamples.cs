using BarberPro.Policies.Databases;
using BarberPro.Policies.Limits;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Units;
using BarberPro.Policies.Windows;

namespace BarberPro.Infra.Tests.Policies.Databases;

/// <summary>Databases of a shop that does not exist; their figures are none of config's.</summary>
internal static class DatabaseSamples
{
    public static readonly ConnectionsPolicy Connections = new(
        Limit: 400,
        Timeout: TimeSpan.FromSeconds(7),
        IdleClients: TimeSpan.FromMinutes(9),
        new ShareLimit(new Percent(60), TimeSpan.FromMinutes(4)),
        new PrimaryPoolPolicy(Min: 8, Max: 120, PerInstance: 3),
        new ReplicaPoolPolicy(Min: 6, Max: 30, ["shop"]));

    public static readonly DatabasesPolicy Policy = new(
        Version: 16,
        Name: "salon",
        User: "keeper",
        new ServerPolicy("db.m7g.large", ByteSize.FromGibibytes(8), "rds-ca-ecc384-g1"),
        MultiAz: true,
        new DatabaseStoragePolicy(ByteSize.FromGibibytes(90), ByteSize.FromGibibytes(180)),
        Replicas: 2,
        Connections,
        new QueriesPolicy(ByteSize.FromMebibytes(768), ByteSize.FromGibibytes(5), TimeSpan.FromMilliseconds(250)),
        new InsightsPolicy(TimeSpan.FromSeconds(15), "standard", TimeSpan.FromDays(31)),
        new DatabaseBackupsPolicy(TimeSpan.FromDays(12), FinalSnapshot: true),
        new DatabaseWindowsPolicy(
            new DailyWindow(new TimeOnly(2, 0), TimeSpan.FromMinutes(45)),
            new WeeklyWindow("sat", new TimeOnly(3, 15), TimeSpan.FromMinutes(40)),
            new QuietHours(new TimeOnly(1, 0), new TimeOnly(5, 0))),
        new DatabaseAlarmsPolicy(
            new TimeLimitPolicy(TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(7)),
            new ShareLimit(new Percent(50), TimeSpan.FromMinutes(3)),
            new CountLimit(11, TimeSpan.FromMinutes(10)),
            new ShareFloor(new Percent(8), TimeSpan.FromMinutes(20)),
            new CountLimit(500, TimeSpan.FromMinutes(2)),
            new ShareLimit(new Percent(70), TimeSpan.FromMinutes(6))),
        KeyDeletionWindow: TimeSpan.FromDays(9),
        DeletionProtection: true);
}
