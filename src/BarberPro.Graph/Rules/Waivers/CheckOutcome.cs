using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Rules.Waivers;

/// <summary>What is left of a run when waivers are taken into account.</summary>
/// <param name="Results">What each rule found, waived or not, in the order of the rules.</param>
/// <param name="Violations">What no waiver covers, sorted by URN and code.</param>
/// <param name="Waived">What one covers, in the order of the waivers.</param>
/// <param name="Problems">What is wrong with the waivers themselves, in the order of their places.</param>
public sealed record CheckOutcome(
    ImmutableArray<RuleResult> Results, ImmutableArray<Violation> Violations, ImmutableArray<WaivedViolation> Waived, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool Holds => Violations.IsEmpty && Problems.IsEmpty;
}
