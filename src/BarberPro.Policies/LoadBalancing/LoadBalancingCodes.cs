using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>Contradictions in the load balancer.</summary>
internal static class LoadBalancingCodes
{
    public static readonly DiagnosticCode SlowCheck = new(
        "BP2301",
        "health check longer than its interval",
        "A check that may still be waiting when the next one begins says nothing; ELB refuses it.",
        "Shorten timeout or lengthen interval.",
        DiagnosticExample.Overlay("loadBalancing:\n  health:\n    timeout: 30s\n"));

    public static readonly DiagnosticCode Weights = new(
        "BP2302",
        "traffic shares that are not 100 in all",
        "The weights of the two colours are read as percent; other sums would not mean what they say.",
        "Let blue and green add up to 100.",
        DiagnosticExample.Overlay("loadBalancing:\n  traffic:\n    green: 10\n"));

    public static readonly DiagnosticCode Preload = new(
        "BP2303",
        "preload without what it asks for",
        "Browsers' preload lists take a host that promises HTTPS for a year at least and for all names below it.",
        "Raise maxAge to 365d and set includeSubdomains, or set preload to false.",
        DiagnosticExample.Overlay("loadBalancing:\n  tls:\n    hsts:\n      maxAge: 30d\n"));

    public static readonly DiagnosticCode ShortGrace = new(
        "BP2304",
        "grace shorter than the checks that end an instance",
        "A fresh instance fails its checks until the application answers. A grace shorter than unhealthyAfter checks replaces instances for ever.",
        "Let healthCheckGrace be at least unhealthyAfter times interval.",
        DiagnosticExample.Overlay("fleets:\n  lifecycle:\n    healthCheckGrace: 60s\n"));

    public static readonly DiagnosticCode NoStep = new(
        "BP2305",
        "traffic share that is no step",
        "Traffic moves to the other colour in the steps of delivery.shift, so that each is watched before the next; another share has no time and no alarms.",
        "Take the next step: `barberpro weights <stack> --next green` prints it.",
        DiagnosticExample.Overlay("loadBalancing:\n  traffic:\n    blue: 70\n    green: 30\n"));
}
