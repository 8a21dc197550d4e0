namespace BarberPro.Capacity.Fleets;

/// <summary>A scheduled action.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Recurrence">When it starts, as cron writes it: minute, hour, day, month, weekday.</param>
/// <param name="TimeZone">IANA zone of the recurrence; UTC where nothing is declared.</param>
/// <param name="MinSize">New minimum; null leaves it.</param>
/// <param name="MaxSize">New maximum; null leaves it.</param>
/// <param name="Desired">New desired capacity; null leaves it.</param>
public sealed record ScheduleDeclaration(string Name, string Recurrence, string TimeZone, int? MinSize, int? MaxSize, int? Desired);
