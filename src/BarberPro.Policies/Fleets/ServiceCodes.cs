using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Fleets;

/// <summary>Contradictions between services, or between a service and what all share.</summary>
internal static class ServiceCodes
{
    public static readonly DiagnosticCode Priority = new(
        "BP2420",
        "two routes of one priority",
        "A listener tries its rules in the order of their priorities; AWS refuses two of the same.",
        "Give each route a priority of its own, the narrower pattern the lower one.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      route: { priority: 20 }\n"));

    public static readonly DiagnosticCode Path = new(
        "BP2421",
        "two routes of one path",
        "The service with the lower priority number would take all requests, the other none.",
        "List the path for one service only.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      route: { paths: [/api/v1/booking*, /api/*] }\n"));

    public static readonly DiagnosticCode Remainder = new(
        "BP2422",
        "not exactly one service without a route",
        "One service takes the requests that no route names. With none they fail, with two it is open which of them answers.",
        "Give every service but one a route.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    web:\n      route: { priority: 30, paths: [/*] }\n"));

    public static readonly DiagnosticCode Drain = new(
        "BP2423",
        "drain longer than a spot notice",
        "AWS takes a spot instance back two minutes after it says so; work that needs longer is lost.",
        "Set drain to 2m at most, or mix.spot to 0%.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    booking:\n      drain: 5m\n"));

    public static readonly DiagnosticCode ScheduledMinimum = new(
        "BP2424",
        "scheduled minimum above the maximum",
        "A peak multiplies a fleet's minimum, on weekends by weekendFactor too, and rounds up. AWS refuses a minimum above the maximum when the action runs, at the peak itself.",
        "Raise maxSize, or lower minSize or a factor.",
        DiagnosticExample.Overlay("fleets:\n  services:\n    web:\n      maxSize: 7\n"));

    public static readonly DiagnosticCode PeakEnd = new(
        "BP2430",
        "peak that ends before it begins",
        "Peaks lie within one day, in the market's time zone.",
        "Swap start and end, or split the peak at midnight.",
        DiagnosticExample.Overlay("fleets:\n  schedule:\n    peaks:\n      evening: { end: \"16:00\" }\n"));

    public static readonly DiagnosticCode PeaksOverlap = new(
        "BP2431",
        "peaks that overlap",
        "The end of one peak would take away the capacity of the other.",
        "Let each peak begin after the one before has ended.",
        DiagnosticExample.Overlay("fleets:\n  schedule:\n    peaks:\n      morning: { end: \"18:00\" }\n"));

    public static readonly DiagnosticCode Midnight = new(
        "BP2432",
        "lead that reaches back to midnight",
        "Schedules run on weekdays and weekends apart, and change over at 00:00. A lead that begins there or the day before would run on the wrong day or be undone.",
        "Let start minus lead lie after 00:00.",
        DiagnosticExample.Overlay("fleets:\n  schedule:\n    peaks:\n      morning: { start: \"00:15\" }\n"));

    public static readonly DiagnosticCode SameMinute = new(
        "BP2433",
        "peak prepared before the last one has ended",
        "Capacity for a peak is asked for at start minus lead. If the peak before ends in that minute or later, its end takes the capacity back; AWS also refuses two actions in one minute.",
        "Move the peaks apart by more than lead.",
        DiagnosticExample.Overlay("fleets:\n  schedule:\n    peaks:\n      evening: { start: \"12:15\" }\n"));

    public static readonly DiagnosticCode LongName = new(
        "BP2434",
        "service with a long name",
        "Target groups are called after region, service and colour, and AWS takes 32 characters.",
        "Shorten the service's name.",
        DiagnosticExample.Overlay("""
            fleets:
              services:
                reservation-desk:
                  port: 3000
                  health: /health
                  minSize: 2
                  maxSize: 8
                  reaches: [cache]
                  route: { priority: 30, paths: [/desk/*] }
                  tracks: {}

            """));
}
