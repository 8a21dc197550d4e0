using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>A resource that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Node">The resource.</param>
/// <param name="Findings">Every place that is wrong.</param>
public sealed record Violation(RuleCard Rule, ResourceNode Node, ImmutableArray<Finding> Findings);
