using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Metrics per instance that target tracking holds besides processor use; each only adds instances.</summary>
/// <param name="Memory">Memory in use (ASG-WEB-3).</param>
/// <param name="Requests">Requests per instance and minute (ASG-API-2).</param>
/// <param name="Sessions">Active user sessions per instance (ASG-API-3).</param>
/// <param name="Bookings">Booking requests per instance and minute (ASG-BIZ-1).</param>
/// <param name="Backlog">Queued messages per instance (ASG-BKG-2); needs a queue.</param>
public sealed record TracksPolicy(MemoryTrackPolicy? Memory, CountTrackPolicy? Requests, CountTrackPolicy? Sessions, CountTrackPolicy? Bookings, CountTrackPolicy? Backlog)
{
    internal static TracksPolicy Read(PolicyReader tracks) => new(
        tracks.OptionalSection("memory", MemoryTrackPolicy.Read),
        tracks.OptionalSection("requests", CountTrackPolicy.Read),
        tracks.OptionalSection("sessions", CountTrackPolicy.Read),
        tracks.OptionalSection("bookings", CountTrackPolicy.Read),
        tracks.OptionalSection("backlog", CountTrackPolicy.Read));
}
