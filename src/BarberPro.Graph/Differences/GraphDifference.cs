using System.Collections.Immutable;

namespace BarberPro.Graph.Differences;

/// <summary>What it takes to get from one graph to another.</summary>
/// <param name="Before">The first graph.</param>
/// <param name="After">The second graph.</param>
/// <param name="Resources">Resources that differ, sorted by URN; components and providers among them.</param>
/// <param name="Same">Number of resources that are the same in both.</param>
/// <param name="Hidden">Number of secret inputs that both graphs mask, so that nobody can tell whether they differ.</param>
public sealed record GraphDifference(ResourceGraph Before, ResourceGraph After, ImmutableArray<ResourceChange> Resources, int Same, int Hidden)
{
    /// <summary>Whether two texts say the same, each in its own stack: <c>barberpro-dev-web</c> and <c>barberpro-prod-ar-web</c>.</summary>
    /// <param name="before">A text of the first graph.</param>
    /// <param name="after">A text of the second graph.</param>
    public bool IsSameText(string before, string after) => new StackNames(Before.Stack, After.Stack).AreSame(before, after);

    /// <summary>Compares two graphs.</summary>
    /// <param name="before">The first graph: what there is.</param>
    /// <param name="after">The second graph: what there shall be.</param>
    public static GraphDifference Between(ResourceGraph before, ResourceGraph after)
    {
        var pairing = new Pairing(before, after);
        var comparison = new NodeComparison(before, after, pairing);
        var changes = new List<ResourceChange>();
        var (same, hidden) = (0, 0);
        foreach (var node in after.Resources)
        {
            if (pairing.PartnerOf(node) is not { } former)
            {
                changes.Add(new(ChangeKind.Added, null, node, []));
                continue;
            }

            hidden += node.Secrets.Intersect(former.Secrets).Count();
            var properties = comparison.Compare(former, node);
            if (properties.IsEmpty && UrnKey.Of(former.Urn) == UrnKey.Of(node.Urn))
            {
                same++;
                continue;
            }

            var effect = properties.Select(property => property.Effect).DefaultIfEmpty(Effect.Update).Max();
            changes.Add(new(ChangeKind.Changed, former, node, properties) { Effect = effect });
        }

        changes.AddRange(before.Resources.Where(node => !pairing.IsKept(node)).Select(node => new ResourceChange(ChangeKind.Removed, node, null, [])));
        var spread = ReplacementSpread.Over(after, changes, pairing, out var more);
        return new(before, after, [.. spread.OrderBy(change => change.Node.Urn, StringComparer.Ordinal)], same - more, hidden);
    }
}
