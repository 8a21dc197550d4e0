using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>Compares one resource in two graphs: its inputs, its region, and how the engine treats it.</summary>
internal sealed class NodeComparison
{
    private const string Options = "(options)";

    private readonly StackNames stacks;
    private readonly ReferenceNames before;
    private readonly ReferenceNames after;

    public NodeComparison(ResourceGraph first, ResourceGraph second, Pairing pairing)
    {
        var later = second.Resources.Select(node => (Former: pairing.PartnerOf(node), Node: node))
            .Where(pair => pair.Former is not null)
            .ToDictionary(pair => pair.Former!.Urn, pair => pair.Node, StringComparer.Ordinal);
        stacks = new(first.Stack, second.Stack);
        before = new(first, node => Called(later.GetValueOrDefault(node.Urn, node)));
        after = new(second, Called);
    }

    /// <summary>Where the two differ, sorted by path.</summary>
    public ImmutableArray<PropertyChange> Compare(ResourceNode former, ResourceNode node)
    {
        var facts = ReplacementBook.Shared.Of(node.Type);
        var inputs = new ValueComparison(facts.IsSet, stacks).Compare("", before.In(former), after.In(node))
            .Where(change => !node.Options.IgnoreChanges.Any(ignored => IsWithin(change.Path, ignored)))
            .Select(change => change with { Effect = facts.EffectOf(change.Path) });
        return [.. inputs.Concat(Around(former, node)).OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<PropertyChange> Around(ResourceNode former, ResourceNode node)
    {
        if (former.Region != node.Region)
        {
            yield return new("region", Text(former.Region), Text(node.Region)) { Effect = Effect.Replace };
        }

        // What a resource waits for orders a deployment and changes nothing that is deployed; what it is protected from does matter.
        if (former.Options.Protect != node.Options.Protect)
        {
            yield return new($"{Options}.protect", GraphValue.Of(former.Options.Protect), GraphValue.Of(node.Options.Protect));
        }

        if (former.Options.RetainOnDelete != node.Options.RetainOnDelete)
        {
            yield return new($"{Options}.retainOnDelete", GraphValue.Of(former.Options.RetainOnDelete), GraphValue.Of(node.Options.RetainOnDelete));
        }

        if (!former.Options.IgnoreChanges.SequenceEqual(node.Options.IgnoreChanges))
        {
            yield return new($"{Options}.ignoreChanges", Texts(former.Options.IgnoreChanges), Texts(node.Options.IgnoreChanges));
        }
    }

    private static GraphValue? Text(string? text) => text is null ? null : GraphValue.Of(text);

    private static GraphValue Texts(IEnumerable<string> texts) => GraphValue.List([.. texts.Select(GraphValue.Of)]);

    private static bool IsWithin(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');

    // The last word of the type tells a topic from the policy that is called like it.
    private static string Called(ResourceNode node) => $"{node.Type[(node.Type.LastIndexOf(':') + 1)..]} {node.Name}";
}
