using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Waits for resources that must exist first.</summary>
internal static class Dependencies
{
    /// <summary>
    /// The resources to wait for; a component stands for the custom resources under it. To be asked where the list is given: resources that a program
    /// declares later under the same component may depend on the one that waits.
    /// </summary>
    internal static async ValueTask<HashSet<Resource>> ExpandAsync(InputList<Resource>? list)
        => list is null ? [] : Expanded(await ReadAsync(list).ConfigureAwait(false));

    /// <summary>The resources of a list; an unknown list has none.</summary>
    internal static async ValueTask<ImmutableHashSet<Resource>> ReadAsync(InputList<Resource>? list)
    {
        if (list is null)
        {
            return ImmutableHashSet<Resource>.Empty;
        }

        var given = await list.ToOutput().DataTask.ConfigureAwait(false);
        return given.IsKnown ? [.. given.As<ImmutableArray<Resource>>()] : ImmutableHashSet<Resource>.Empty;
    }

    /// <summary>Whether all resources exist as far as this run knows: whether their ids are known.</summary>
    internal static async ValueTask<bool> ExistAsync(ImmutableHashSet<Resource> resources)
    {
        foreach (var resource in Expanded(resources))
        {
            if (resource is CustomResource custom and not DependencyResource && !(await custom.Id.DataTask.ConfigureAwait(false)).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<Resource> Expanded(ImmutableHashSet<Resource> resources)
    {
        var seen = new HashSet<Resource>();
        var waiting = new Stack<Resource>(resources);
        while (waiting.TryPop(out var resource))
        {
            if (resource is null || !seen.Add(resource) || resource is not ComponentResource { IsRemote: false })
            {
                continue;
            }

            foreach (var child in resource.Children())
            {
                waiting.Push(child);
            }
        }

        _ = seen.RemoveWhere(resource => resource is ComponentResource { IsRemote: false });
        return seen;
    }
}
