using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>Alarms on what the trail records. What should never happen raises one at its first event.</summary>
/// <param name="Window">Time in which events are counted, whole minutes up to an hour.</param>
/// <param name="Refusals">Calls without permission in that time that are still nothing: programs ask for more than they may, and people mistype; 0 to 10,000.</param>
public sealed record AuditPolicy(TimeSpan Window, int Refusals)
{
    internal static AuditPolicy Read(PolicyReader audit) => new(
        audit.Require("window", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        audit.Require("refusals", Scalars.Count, 0, 10_000));
}
