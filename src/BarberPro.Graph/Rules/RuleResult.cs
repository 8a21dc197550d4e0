using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>What one rule found in a graph.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Compliant">How many resources keep it.</param>
/// <param name="Violations">The resources that break it, sorted by URN.</param>
/// <param name="Reason">Why it looked at nothing; empty where it looked at something.</param>
public sealed record RuleResult(RuleCard Rule, int Compliant, ImmutableArray<Violation> Violations, string Reason)
{
    /// <summary>Whether it looked at something and all of that keeps it. A rule that found nothing to look at has not passed.</summary>
    public bool Passed => Compliant > 0 && Violations.IsEmpty;

    /// <summary>Whether it found nothing to look at.</summary>
    public bool LookedAtNothing => Compliant == 0 && Violations.IsEmpty;
}
