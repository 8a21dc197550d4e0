using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Delivery;

/// <summary>Pulumi may tell one replacement in up to three steps; a decision looks at a resource once.</summary>
internal static class DigestMerge
{
    /// <summary>One step a resource, sorted by URN.</summary>
    internal static ImmutableArray<PlannedStep> OneForEach(IEnumerable<PlannedStep> steps) =>
    [
        .. steps.GroupBy(step => step.Urn, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Aggregate(Join)),
    ];

    private static PlannedStep Join(PlannedStep one, PlannedStep other) => new(
        Of(one.Operation, other.Operation),
        one.Urn,
        Filled(one.Before, other.Before),
        Filled(other.After, one.After),
        [.. one.Changed.Union(other.Changed).Order(StringComparer.Ordinal)],
        [.. one.Replacing.Union(other.Replacing).Order(StringComparer.Ordinal)]);

    /// <summary>What is made and deleted under one name is replaced, whatever the parts are called.</summary>
    private static StepOperation Of(StepOperation one, StepOperation other) =>
        (one, other) is (StepOperation.Create, StepOperation.Delete) or (StepOperation.Delete, StepOperation.Create) ? StepOperation.Replace
        : one > other ? one : other;

    private static GraphValue Filled(GraphValue first, GraphValue second) => first.Members.IsEmpty ? second : first;
}
