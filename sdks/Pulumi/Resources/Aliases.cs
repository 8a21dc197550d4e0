namespace Pulumi;

/// <summary>Turns aliases into URNs, which also finds the ones that contradict themselves.</summary>
internal static class Aliases
{
    internal static void Check(ResourceOptions options, string name, string type)
    {
        foreach (var alias in options.OwnAliases)
        {
            // A contradiction fails the output, and a failed output fails the run.
            _ = alias.Apply(known => UrnOf(known, name, type, options.Parent));
        }
    }

    internal static Output<string> UrnOf(Alias alias, string name, string type, Resource? parent)
    {
        if (alias.Urn is not null)
        {
            RefuseBesideUrn(alias);
            return Output.Create(alias.Urn);
        }

        var parents = (alias.Parent is null ? 0 : 1) + (alias.ParentUrn is null ? 0 : 1) + (alias.NoParent ? 1 : 0);
        if (parents > 1)
        {
            throw new ArgumentException("Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias");
        }

        var earlierParent = parents == 0 ? parent : alias.Parent;
        return Urn.Create(alias.Name ?? name, alias.Type ?? type, earlierParent, alias.ParentUrn, alias.Project, alias.Stack);
    }

    private static void RefuseBesideUrn(Alias alias)
    {
        var beside = alias switch
        {
            { Name: not null } => nameof(Alias.Name),
            { Type: not null } => nameof(Alias.Type),
            { Project: not null } => nameof(Alias.Project),
            { Stack: not null } => nameof(Alias.Stack),
            { Parent: not null } => nameof(Alias.Parent),
            { ParentUrn: not null } => nameof(Alias.ParentUrn),
            { NoParent: true } => nameof(Alias.NoParent),
            _ => null,
        };
        if (beside is not null)
        {
            throw new ArgumentException($"Alias should not specify both Urn and {beside}");
        }
    }
}
