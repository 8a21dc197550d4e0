using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Demand;

/// <summary>Contradictions in what a proof of capacity starts from.</summary>
internal static class DemandCodes
{
    public static readonly DiagnosticCode WorstBelowUsual = new(
        "BP3401",
        "worst below usual",
        "What a promise has to reckon with cannot be shorter than what something takes mostly.",
        "Raise worst, or lower usual.",
        DiagnosticExample.Overlay("demand:\n  timings:\n    applicationStart: { worst: 20s }\n"));

    public static readonly DiagnosticCode SecondBeforeFirst = new(
        "BP3402",
        "second round before the first",
        "The second round begins when the first was not enough; it cannot be over earlier.",
        "Raise secondRound, or lower firstRound.",
        DiagnosticExample.Overlay("demand:\n  limits: { secondRound: 2m }\n"));
}
