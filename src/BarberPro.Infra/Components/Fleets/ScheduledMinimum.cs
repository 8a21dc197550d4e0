namespace BarberPro.Infra.Components.Fleets;

/// <summary>A moment of the week at which a fleet's minimum changes.</summary>
/// <param name="Name">Name of the action, unique in its group.</param>
/// <param name="Recurrence">When, as a cron expression in the market's time zone.</param>
/// <param name="MinSize">The minimum from then on.</param>
public sealed record ScheduledMinimum(string Name, string Recurrence, int MinSize);
