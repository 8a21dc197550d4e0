using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Monitoring;

/// <summary>Contradictions in monitoring.</summary>
internal static class MonitoringCodes
{
    public static readonly DiagnosticCode NoMail = new(
        "BP2901",
        "nobody whom Cloudflare can tell",
        "Cloudflare's notifications about pools and health checks go to e-mail addresses; a contact that is an https address gets only what CloudWatch says.",
        "Add an e-mail address to the contacts on call.",
        DiagnosticExample.Overlay("monitoring:\n  contacts:\n    devops: [https://hooks.example.com/alerts]\n"));

    public static readonly DiagnosticCode BurnRates = new(
        "BP2902",
        "slow burn faster than fast burn",
        "The fast burn wakes somebody, the slow one warns; a warning that comes after the page says nothing.",
        "Choose a lower rate for the slow burn.",
        DiagnosticExample.Overlay("monitoring:\n  availability:\n    slowBurn:\n      rate: 20\n"));

    public static readonly DiagnosticCode BurnWindows = new(
        "BP2903",
        "short window longer than the long one",
        "The long window proves that failures last, the short one that they have not ended.",
        "Choose a shorter short window.",
        DiagnosticExample.Overlay("monitoring:\n  availability:\n    fastBurn:\n      short: 2h\n"));

    public static readonly DiagnosticCode Unmeasured = new(
        "BP2904",
        "baseline of unknown origin",
        "Thresholds are held against what was usual; a reader must see whether that was measured, and when.",
        "Give the day of the measurement, or say assumption: true; one of them.",
        DiagnosticExample.Overlay("monitoring:\n  baselines:\n    measuredOn: 2026-08-31\n"));

    public static readonly DiagnosticCode CriticalTarget = new(
        "BP2905",
        "page below the warning",
        "The response time's target warns (200 ms), and a page is for what is much worse (400 ms).",
        "Choose a critical limit above fleets.scaling.responseTime.high.above.",
        DiagnosticExample.Overlay("monitoring:\n  responseTime:\n    critical:\n      above: 200ms\n"));

    public static readonly DiagnosticCode SameMetric = new(
        "BP2906",
        "two calls, one metric",
        "Durations of two calls in one metric say nothing of either.",
        "Give each call a metric of its own.",
        DiagnosticExample.Overlay("monitoring:\n  integrations:\n    calls:\n      whatsapp:\n        metric: MercadoPagoLatency\n"));

    public static readonly DiagnosticCode CanaryTimeout = new(
        "BP2907",
        "call that outlasts its turn",
        "A robot that is still waiting when its next call is due skips that one, and one that is stopped before an answer is late tells nothing of it.",
        "Keep within, timeout and every in this order, the shortest first.",
        DiagnosticExample.Overlay("monitoring:\n  canaries:\n    timeout: 1m\n"));
}
