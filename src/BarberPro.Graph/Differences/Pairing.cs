namespace BarberPro.Graph.Differences;

/// <summary>
/// Finds for each resource of one graph the one that it was in another: by URN apart from stack and project, else by its aliases, its own and those
/// that follow from its parent's (the engine derives them in the same way).
/// </summary>
internal sealed class Pairing
{
    private readonly Dictionary<string, ResourceNode> before = [];
    private readonly Dictionary<string, ResourceNode> partners = [];
    private readonly HashSet<string> taken = [];

    public Pairing(ResourceGraph first, ResourceGraph second)
    {
        foreach (var node in first.Resources)
        {
            _ = before.TryAdd(UrnKey.Of(node.Urn), node);
        }

        foreach (var node in second.Resources)
        {
            if (before.TryGetValue(UrnKey.Of(node.Urn), out var same))
            {
                Join(node, same);
            }
        }

        // Parents first, since aliases follow from theirs: of two URNs that stand below each other the upper one has fewer types.
        foreach (var node in second.Resources.Where(node => !partners.ContainsKey(node.Urn)).OrderBy(node => UrnKey.Of(node.Urn).Count(letter => letter == '$')))
        {
            if (Former(node, second).Select(key => before.GetValueOrDefault(key)).FirstOrDefault(found => found is not null && !taken.Contains(found.Urn)) is { } former)
            {
                Join(node, former);
            }
        }
    }

    /// <summary>What a resource of the second graph was in the first; null where it is new.</summary>
    public ResourceNode? PartnerOf(ResourceNode node) => partners.GetValueOrDefault(node.Urn);

    /// <summary>Whether a resource of the first graph is still there.</summary>
    public bool IsKept(ResourceNode node) => taken.Contains(node.Urn);

    private void Join(ResourceNode node, ResourceNode former)
    {
        partners[node.Urn] = former;
        _ = taken.Add(former.Urn);
    }

    /// <summary>Keys by which a resource may have gone before.</summary>
    private IEnumerable<string> Former(ResourceNode node, ResourceGraph graph)
    {
        var (types, name) = UrnKey.Parts(UrnKey.Of(node.Urn));
        foreach (var alias in node.Options.Aliases)
        {
            yield return alias.StartsWith("urn:", StringComparison.Ordinal) ? UrnKey.Of(alias) : UrnKey.Join(types, alias);
        }

        if (node.Parent is not { } urn || graph.Find(urn) is not { } parent || PartnerOf(parent) is not { } formerParent)
        {
            yield break;
        }

        var formerTypes = $"{UrnKey.Parts(UrnKey.Of(formerParent.Urn)).Types}${node.Type}";
        yield return UrnKey.Join(formerTypes, name);
        if (name.StartsWith(parent.Name, StringComparison.Ordinal))
        {
            yield return UrnKey.Join(formerTypes, $"{formerParent.Name}{name[parent.Name.Length..]}");
        }

        foreach (var alias in node.Options.Aliases.Where(alias => !alias.StartsWith("urn:", StringComparison.Ordinal)))
        {
            yield return UrnKey.Join(formerTypes, alias);
        }
    }
}
