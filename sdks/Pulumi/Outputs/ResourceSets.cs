using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Unions of dependency sets that allocate nothing when one side says it all, which is nearly always.</summary>
internal static class ResourceSets
{
    internal static ImmutableHashSet<Resource> With(this ImmutableHashSet<Resource> resources, ImmutableHashSet<Resource> others)
    {
        if (others.IsEmpty || ReferenceEquals(resources, others))
        {
            return resources;
        }

        return resources.IsEmpty ? others : resources.Union(others);
    }
}
