using BarberPro.Capacity.Scaling.Schedules;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads a scheduled action.</summary>
internal static class ScheduleReader
{
    // The provider's word for "leave it"; an unset size is sent as zero.
    private const int Unchanged = -1;

    internal static ScheduleDeclaration Read(NodeInputs schedule)
    {
        var declared = new ScheduleDeclaration(
            schedule.Node.Name,
            schedule.Text("recurrence"),
            schedule.Text("timeZone", "UTC"),
            Size(schedule, "minSize"),
            Size(schedule, "maxSize"),
            Size(schedule, "desiredCapacity"));

        if (declared.Recurrence.Length > 0 && Recurrence.Parse(declared.Recurrence) is null)
        {
            schedule.Report("recurrence", $"is {declared.Recurrence}; expected minute, hour, day, month and weekday such as 45 8 * * 1-5");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(declared.TimeZone, out _))
        {
            schedule.Report("timeZone", $"is {declared.TimeZone}; expected an IANA zone such as America/Argentina/Buenos_Aires");
        }

        return declared;
    }

    private static int? Size(NodeInputs schedule, string property)
    {
        var size = schedule.Whole(property, 0);
        return size == Unchanged ? null : size;
    }
}
