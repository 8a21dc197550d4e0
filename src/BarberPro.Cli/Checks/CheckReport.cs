using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Policies;
using BarberPro.Policies.Requirements;

namespace BarberPro.Cli.Checks;

/// <summary>What there is to tell about a checked graph, in whatever form.</summary>
/// <param name="Stack">The graph.</param>
/// <param name="Outcome">What the rules found, and what is waived.</param>
/// <param name="Lines">Which line of the policy decides what.</param>
internal sealed record CheckReport(CheckedStack Stack, CheckOutcome Outcome, PolicyLines Lines)
{
    private const string Page = "docs/rules.md";

    internal ImmutableArray<RuleResult> Passed => [.. Outcome.Results.Where(result => result.Passed)];

    internal ImmutableArray<RuleResult> LookedAtNothing => [.. Outcome.Results.Where(result => result.LookedAtNothing)];

    /// <summary>Where a rule is explained.</summary>
    internal static string LinkOf(RuleCard rule) => $"{Page}#{rule.Code.ToLowerInvariant()}";

    /// <summary>The line of the policy that decides what is wrong; null where none does, or it is not known.</summary>
    internal EffectiveValue? LineOf(Violation violation, Finding finding) => Lines.Find(violation.Node.Type, violation.Node.Name, finding.Property);

    /// <summary>The component that a resource belongs to; the resource itself right below the stack.</summary>
    internal ResourceNode ComponentOf(ResourceNode node) => node.Parent is { } parent && Stack.Graph.Find(parent) is { } component ? component : node;
}
