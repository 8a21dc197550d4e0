using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Firewall;

/// <summary>Contradictions in the firewall.</summary>
internal static class FirewallCodes
{
    public static readonly DiagnosticCode NoRoom = new(
        "BP2801",
        "prefix list without room",
        "A prefix list has a fixed number of places, and every network takes one (SEC-7).",
        "Raise maxEntries; all of it counts against the rules of the security group.",
        DiagnosticExample.Overlay("firewall:\n  edgeRanges:\n    ipv6:\n      maxEntries: 6\n"));

    public static readonly DiagnosticCode TooManyRules = new(
        "BP2802",
        "prefix lists larger than a security group",
        "A rule that names a prefix list counts as many rules as the list has places, and a security group takes 60 (SEC-7).",
        "Lower maxEntries.",
        DiagnosticExample.Overlay("firewall:\n  edgeRanges:\n    ipv4:\n      maxEntries: 50\n"));

    public static readonly DiagnosticCode GroupTwice = new(
        "BP2803",
        "managed group used twice",
        "The second one would only cost; which of two actions is meant, nobody could say.",
        "Keep one.",
        DiagnosticExample.Overlay(
            "firewall:\n  managedGroups:\n    - { group: AWSManagedRulesKnownBadInputsRuleSet, action: block }\n    - { group: AWSManagedRulesKnownBadInputsRuleSet, action: count }\n"));

    public static readonly DiagnosticCode Unguarded = new(
        "BP2804",
        "firewall that lets Log4j in",
        "Requests known to break software are refused in every stack (baseline 41).",
        "List AWSManagedRulesKnownBadInputsRuleSet with action block.",
        DiagnosticExample.Overlay("firewall:\n  managedGroups:\n    - { group: AWSManagedRulesCommonRuleSet, action: block }\n"));

    public static readonly DiagnosticCode Window = new(
        "BP2805",
        "rate that the second layer cannot count",
        "WAF counts over one, two, five or ten minutes; the edge could do more, but both layers hold one limit (SEC-2).",
        "Choose one of these for edge.rateLimits.sustained.period.",
        DiagnosticExample.Overlay("edge:\n  rateLimits:\n    sustained:\n      requests: 180\n      period: 90s\n"));
}
