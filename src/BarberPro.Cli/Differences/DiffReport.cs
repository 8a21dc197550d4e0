using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Graph.Differences;

namespace BarberPro.Cli.Differences;

/// <summary>Two graphs compared, told in the words of the policy.</summary>
/// <param name="Before">What the first side is called.</param>
/// <param name="After">What the second side is called.</param>
/// <param name="Difference">Everything that differs.</param>
/// <param name="Policy">Values of the policy that differ; nothing where a side is a file.</param>
/// <param name="Groups">The resources that differ, by component, sorted by URN.</param>
internal sealed record DiffReport(string Before, string After, GraphDifference Difference, ImmutableArray<PolicyChange> Policy, ImmutableArray<DiffGroup> Groups)
{
    /// <summary>What differs is something in a cloud: components only group, providers only connect.</summary>
    internal IEnumerable<ResourceChange> Resources => Difference.Resources.Where(change => !change.Node.Component && !change.Node.IsProvider);

    internal int Added => Resources.Count(change => change.Kind == ChangeKind.Added);

    internal int Removed => Resources.Count(change => change.Kind == ChangeKind.Removed);

    internal int Changed => Resources.Count(change => change.Kind == ChangeKind.Changed);

    internal int Replaced => Resources.Count(change => change.Effect == Effect.Replace);

    internal int MayBeReplaced => Resources.Count(change => change.Effect == Effect.MayReplace);

    /// <summary>All of it in one line.</summary>
    internal string Summary
    {
        get
        {
            if (Difference.Resources.IsEmpty && Policy.IsEmpty)
            {
                return $"{Before} -> {After}: no differences in {Counted(Difference.Same, "resource")}";
            }

            var replaced = Replaced + MayBeReplaced == 0 ? "" : $" ({Replaced} replaced, {MayBeReplaced} may be)";
            var policy = Policy.IsEmpty ? "" : $"; {Counted(Policy.Length, "policy value")} differ";
            return $"{Before} -> {After}: {Added} added, {Removed} removed, {Changed} changed{replaced}{policy}";
        }
    }

    /// <summary>What cannot be told, or nothing.</summary>
    internal string? Caveat => Difference.Hidden == 0 ? null : $"{Counted(Difference.Hidden, "secret value")} not compared: both sides mask them";

    internal static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

/// <summary>What differs in one component.</summary>
/// <param name="Component">The component; null right below the stack.</param>
/// <param name="Leads">The differences, those first that a key of the policy leads.</param>
internal sealed record DiffGroup(ResourceNode? Component, ImmutableArray<DiffLead> Leads);

/// <summary>What differs because of one key of the policy.</summary>
/// <param name="Key">The key; null where none is known.</param>
/// <param name="Resources">Resources with those of their differences that it leads to, sorted by URN.</param>
internal sealed record DiffLead(PolicyChange? Key, ImmutableArray<DiffResource> Resources);

/// <summary>A resource with some of its differences.</summary>
/// <param name="Change">How it differs altogether.</param>
/// <param name="Properties">The differences that belong here.</param>
/// <param name="Within">Number of resources that come or go with it, where it is a component; otherwise zero.</param>
internal sealed record DiffResource(ResourceChange Change, ImmutableArray<PropertyChange> Properties, int Within)
{
    /// <summary>The worst that these differences do.</summary>
    internal Effect Effect => Properties.Select(property => property.Effect).Append(Change.Because.IsEmpty ? Effect.Update : Effect.MayReplace).Max();
}
