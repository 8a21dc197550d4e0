using System.Globalization;

namespace BarberPro.Infra.Components.Backups;

/// <summary>Writes schedules in the way of AWS: minute, hour, day of the month, month, day of the week, year.</summary>
public static class BackupSchedule
{
    /// <summary>Every day at a time.</summary>
    public static string Daily(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"cron({time.Minute} {time.Hour} ? * * *)");

    /// <summary>Once a month, on a day, at a time.</summary>
    public static string Monthly(int day, TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"cron({time.Minute} {time.Hour} {day} * ? *)");
}
