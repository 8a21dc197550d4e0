using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Demand;

/// <summary>Contradictions in the load that fleets are held to.</summary>
internal static class LoadCodes
{
    public static readonly DiagnosticCode PromisedBelowOrdinary = new(
        "BP3411",
        "promised users below the ordinary ones",
        "The promise is about more users than on an ordinary day.",
        "Raise promised, or lower ordinary.",
        DiagnosticExample.Overlay("demand:\n  users: { promised: 100 }\n"));

    public static readonly DiagnosticCode DayOrder = new(
        "BP3412",
        "parts of the day out of order",
        "A part of the day lasts until the next one begins, so they cover the day only in order, and from midnight on.",
        "Begin at 00:00 and sort the parts.",
        DiagnosticExample.Overlay("demand:\n  day:\n    parts: [{ from: \"08:00\", factor: 1 }]\n"));

    public static readonly DiagnosticCode Shares = new(
        "BP3413",
        "shares of one whole above it",
        "Parts of the same requests cannot be more than all of them.",
        "Lower one of the shares.",
        DiagnosticExample.Overlay("demand:\n  request:\n    database: { one: 60%, two: 60% }\n"));

    public static readonly DiagnosticCode CapacityOrder = new(
        "BP3414",
        "capacities out of order",
        "Low, mid and high name capacities of an instance, so the time of a request falls from low to high.",
        "Sort the three times.",
        DiagnosticExample.Overlay("demand:\n  request:\n    cpu: { low: 2ms }\n"));

    public static readonly DiagnosticCode RoundTripOrder = new(
        "BP3415",
        "round trip out of order",
        "A round trip's usual time lies between its least and its most.",
        "Sort the three times.",
        DiagnosticExample.Overlay("demand:\n  roundTrips:\n    edge: { usual: 20ms }\n"));

    public static readonly DiagnosticCode VisitAboveRise = new(
        "BP3416",
        "visits longer than the rise",
        "A load test lets users come, and each stays for one visit; numbers of users cannot change faster than that.",
        "Shorten visit.",
        DiagnosticExample.Overlay("demand:\n  loadTests: { visit: 5m }\n"));
}
