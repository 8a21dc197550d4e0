using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Waits for resources that must exist first.</summary>
internal static class Dependencies
{
    /// <summary>Waits for the resources of a list; a component stands for the custom resources under it.</summary>
    internal static async ValueTask AwaitAsync(InputList<Resource>? list)
    {
        foreach (var resource in Expanded(await ReadAsync(list).ConfigureAwait(false)))
        {
            _ = await resource.Urn.DataTask.ConfigureAwait(false);
        }
    }

    /// <summary>The resources of a list; an unknown list has none.</summary>
    internal static async ValueTask<ImmutableHashSet<Resource>> ReadAsync(InputList<Resource>? list)
    {
        if (list is null)
        {
            return ImmutableHashSet<Resource>.Empty;
        }

        var given = await list.ToOutput().DataTask.ConfigureAwait(false);
        return given.IsKnown ? [.. given.Value] : ImmutableHashSet<Resource>.Empty;
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
