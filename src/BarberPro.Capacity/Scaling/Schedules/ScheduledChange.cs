using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling.Schedules;

/// <summary>One start of a scheduled action, on the clock of a run.</summary>
/// <param name="At">When it starts, in seconds from the run's beginning.</param>
/// <param name="Action">What it sets.</param>
public sealed record ScheduledChange(long At, ScheduleDeclaration Action);
