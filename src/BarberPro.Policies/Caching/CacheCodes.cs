using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Caching;

/// <summary>Contradictions in caching.</summary>
internal static class CacheCodes
{
    public static readonly DiagnosticCode WindowsOverlap = new(
        "BP2601",
        "windows that overlap",
        "ElastiCache refuses a snapshot window that shares a minute with the maintenance window.",
        "Move one of them.",
        DiagnosticExample.Overlay("caching:\n  windows:\n    maintenance: { start: \"05:30\" }\n"));

    public static readonly DiagnosticCode BusyWindow = new(
        "BP2602",
        "window in busy hours",
        "A snapshot takes memory and time from the nodes, and an upgrade fails each of them over: both belong into the hours with the fewest users (OPS-4).",
        "Move the window into the quiet hours of the market, databases.windows.quiet.",
        DiagnosticExample.Overlay("caching:\n  windows:\n    snapshot: { start: \"20:00\" }\n"));

    public static readonly DiagnosticCode ShortSessions = new(
        "BP2603",
        "session that the cache forgets first",
        "The load balancer keeps a user on one instance as long as the user's session lives (LB-6). With a shorter session in the cache it sends the user to where nobody is remembered.",
        "Keep sessions at least as long as loadBalancing.sessions.duration.",
        DiagnosticExample.Overlay("caching:\n  ttl:\n    sessions: 12h\n"));
}
