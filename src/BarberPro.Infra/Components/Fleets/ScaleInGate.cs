using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>
/// Writes the conditions under which an instance may go. Simple scaling is not bound by what tracking holds, so each condition asks whether the
/// remaining instances would keep a tracked metric well under its target; without it tracking adds back what was removed (ASG-TRG-2).
/// </summary>
/// <remarks>
/// Ids: <c>n</c> instances in service, <c>q</c> waiting messages, <c>mem</c>, <c>req</c>, <c>s</c>, <c>b</c> for memory, requests, sessions and
/// bookings. A count that is missing means no load, hence FILL with zero; missing memory means no agent, and keeps the instance.
/// </remarks>
public static class ScaleInGate
{
    /// <summary>Instances in service.</summary>
    public const string InService = "n";

    /// <summary>Messages that wait.</summary>
    public const string Waiting = "q";

    /// <summary>Memory in use.</summary>
    public const string Memory = "mem";

    /// <summary>Requests per target.</summary>
    public const string Requests = "req";

    /// <summary>Sessions of the whole fleet.</summary>
    public const string Sessions = "s";

    /// <summary>Booking requests of the whole fleet.</summary>
    public const string Bookings = "b";

    /// <summary>All conditions of a service, each beginning with <c> AND </c>; empty when it tracks nothing and has no queue.</summary>
    public static string Of(ServicePolicy service, ScaleInPolicy policy, AlarmWindow window)
    {
        var tracks = service.Tracks;
        var left = $"({InService}-{policy.Remove})";
        var fleet = Fleet(left, window.Minutes);
        return string.Concat(
            service.Queue is { } queue ? $" AND FILL({Waiting},0)<={queue.Above}" : "",
            tracks.Memory is { } memory ? $" AND {Memory}*{InService}/{left}<{Limit(memory.Target.Points, policy)}" : "",
            tracks.Requests is { } requests ? $" AND FILL({Requests},0)*{InService}/{fleet}<{Limit(requests.Target, policy)}" : "",
            tracks.Sessions is { } sessions ? $" AND FILL({Sessions},0)/{fleet}<{Limit(sessions.Target, policy)}" : "",
            tracks.Bookings is { } bookings ? $" AND FILL({Bookings},0)/{fleet}<{Limit(bookings.Target, policy)}" : "",
            tracks.Backlog is { } backlog ? $" AND FILL({Waiting},0)/{left}<{Limit(backlog.Target, policy)}" : "");
    }

    // Targets are per minute; a sum over a longer datapoint is that many minutes' worth.
    private static string Fleet(string left, int minutes) => minutes == 1 ? left : $"({minutes}*{left})";

    private static string Limit(decimal target, ScaleInPolicy policy) => Expressions.Number(target * policy.Headroom.Share);
}
