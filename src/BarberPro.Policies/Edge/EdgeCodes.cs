using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Edge;

/// <summary>Contradictions at the edge.</summary>
internal static class EdgeCodes
{
    public static readonly DiagnosticCode AbovePlan = new(
        "BP2701",
        "setting above the plan",
        "Cloudflare refuses what the zone's plan does not have, but only when it is applied (X-7).",
        "Change the setting, or pay for the plan and say so in edge.plan.",
        DiagnosticExample.Overlay("edge:\n  delivery:\n    regionalTieredCache: true\n"));

    public static readonly DiagnosticCode BrokenBurst = new(
        "BP2702",
        "burst of part of a request",
        "The limit of a burst is the sustained rate over its period, times its factor; requests are counted in whole ones.",
        "Choose another factor or period.",
        DiagnosticExample.Overlay("edge:\n  rateLimits:\n    burst:\n      factor: 1.33\n"));

    public static readonly DiagnosticCode LongBurst = new(
        "BP2703",
        "burst as long as the sustained limit",
        "A burst is what happens within a part of the sustained limit's period; a longer one would never be reached.",
        "Shorten the burst's period.",
        DiagnosticExample.Overlay("edge:\n  rateLimits:\n    burst:\n      period: 1m\n"));

    public static readonly DiagnosticCode AlgorithmOrder = new(
        "BP2704",
        "algorithm after the last one",
        "auto, default and none leave nothing over; Cloudflare takes them only at the end of the list (CDN-4).",
        "Move it to the end.",
        DiagnosticExample.Overlay("edge:\n  compression:\n    algorithms: [auto, brotli]\n"));

    public static readonly DiagnosticCode WebhookHost = new(
        "BP2705",
        "webhook host that is no other host of the zone",
        "Older TLS is allowed for the webhook host alone; as the application's own host, or outside the zone, the setting would do harm or nothing.",
        "Choose another name in the zone.",
        DiagnosticExample.Overlay("edge:\n  webhooks:\n    host: app.barberpro.com.ar\n"));

    public static readonly DiagnosticCode MissingPool = new(
        "BP2706",
        "region without a pool",
        "Every region of the stack is a pool of the edge, and a pool is probed from somewhere (LB-3).",
        "Add the region to edge.steering.pools.",
        DiagnosticExample.Overlay("edge:\n  steering:\n    pools: {}\n"));

    public static readonly DiagnosticCode SlowProbe = new(
        "BP2707",
        "failure seen too late",
        "A pool is down after the interval, the timeout and its retries; a failover counts on seeing it within recovery.failover.detect (CF-10).",
        "Probe more often, retry less, or plan more time.",
        DiagnosticExample.Overlay("edge:\n  steering:\n    monitor:\n      retries: 5\nrecovery:\n  failover:\n    detect: 1m\n"));

    public static readonly DiagnosticCode LongHsts = new(
        "BP2708",
        "HSTS longer than the edge can say",
        "Cloudflare's setting ends at twelve months; the edge and the load balancer have to promise the same (SEC-5).",
        "Set loadBalancing.tls.hsts.maxAge to 365d at most.",
        DiagnosticExample.Overlay("loadBalancing:\n  tls:\n    hsts:\n      maxAge: 730d\n"));

    public static readonly DiagnosticCode AffinityTime = new(
        "BP2709",
        "session shorter than the edge's cookie",
        "The cookie with which Cloudflare keeps a visitor in one region lives 30 minutes to 7 days (LB-6).",
        "Set loadBalancing.sessions.duration to 30m at least.",
        DiagnosticExample.Overlay("loadBalancing:\n  sessions:\n    duration: 10m\n"));
}
