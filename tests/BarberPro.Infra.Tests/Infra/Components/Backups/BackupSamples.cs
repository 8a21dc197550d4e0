using BarberPro.Policies.Backups;

namespace BarberPro.Infra.Tests.Infra.Components.Backups;

/// <summary>A backup policy whose figures are none of config's.</summary>
internal static class BackupSamples
{
    internal static readonly RestoreTestPolicy Test = new(
        "weekly_look", "shop_data", Day: 9, new TimeOnly(3, 20), TimeSpan.FromHours(2), TimeSpan.FromDays(5), TimeSpan.FromHours(7));

    internal static readonly BackupsPolicy Policy = new(
        TimeSpan.FromDays(12),
        new VaultLockPolicy(TimeSpan.FromDays(2), TimeSpan.FromDays(20)),
        TimeSpan.FromDays(11),
        new BackupPlanPolicy(new TimeOnly(4, 5), new TimeOnly(14, 35), TimeSpan.FromMinutes(90), TimeSpan.FromHours(6)),
        Test);
}
