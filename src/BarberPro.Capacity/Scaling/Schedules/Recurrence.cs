namespace BarberPro.Capacity.Scaling.Schedules;

/// <summary>
/// When a scheduled action starts, as cron writes it: minute, hour, day, month, weekday (0 and 7 are Sunday). Where day and weekday are both given either
/// of them is enough (crontab(5); Auto Scaling user guide, "Recurring schedules").
/// </summary>
public sealed class Recurrence
{
    private readonly int[] minutesOfDay;
    private readonly CronField days;
    private readonly CronField months;
    private readonly CronField weekdays;

    private Recurrence(CronField minutes, CronField hours, CronField days, CronField months, CronField weekdays)
    {
        minutesOfDay = [.. Enumerable.Range(0, 24 * 60).Where(minute => hours.Has(minute / 60) && minutes.Has(minute % 60))];
        this.days = days;
        this.months = months;
        this.weekdays = weekdays;
    }

    /// <summary>Reads a recurrence; null when it is none.</summary>
    public static Recurrence? Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 5
            && CronField.Parse(fields[0], 0, 59) is { } minutes
            && CronField.Parse(fields[1], 0, 23) is { } hours
            && CronField.Parse(fields[2], 1, 31) is { } days
            && CronField.Parse(fields[3], 1, 12) is { } months
            && CronField.Parse(fields[4], 0, 7) is { } weekdays
                ? new(minutes, hours, days, months, weekdays)
                : null;
    }

    /// <summary>The starts from one instant to another, the last not included, in order.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant after the last.</param>
    /// <param name="zone">The zone that hours are read in. A local time that a clock change leaves out has no start, one that comes twice has the first.</param>
    public IEnumerable<DateTimeOffset> Between(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        var day = TimeZoneInfo.ConvertTime(from, zone).Date;
        for (var last = TimeZoneInfo.ConvertTime(to, zone).Date; day <= last; day = day.AddDays(1))
        {
            if (!Matches(day))
            {
                continue;
            }

            foreach (var minute in minutesOfDay)
            {
                var local = day.AddMinutes(minute);
                if (zone.IsInvalidTime(local))
                {
                    continue;
                }

                var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
                var start = new DateTimeOffset(local, offset).ToUniversalTime();
                if (start >= from && start < to)
                {
                    yield return start;
                }
            }
        }
    }

    private bool Matches(DateTime day)
    {
        var weekday = (int)day.DayOfWeek;
        var isDay = days.Has(day.Day);
        var isWeekday = weekdays.Has(weekday) || (weekday == 0 && weekdays.Has(7));
        return months.Has(day.Month) && (days.IsAny || weekdays.IsAny ? isDay && isWeekday : isDay || isWeekday);
    }
}
