using System.Collections.Immutable;

namespace BarberPro.Graph.Differences;

/// <summary>A resource that is not the same in both graphs.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">The resource of the first graph; null where it is added.</param>
/// <param name="After">The resource of the second graph; null where it is removed.</param>
/// <param name="Properties">Where it differs, sorted by path; nothing where it is added or removed.</param>
public sealed record ResourceChange(ChangeKind Kind, ResourceNode? Before, ResourceNode? After, ImmutableArray<PropertyChange> Properties)
{
    /// <summary>The resource as it will be; as it was where it is removed.</summary>
    public ResourceNode Node => (After ?? Before)!;

    /// <summary>The worst that a change of it does; an update where it is added or removed.</summary>
    public Effect Effect { get; init; }

    /// <summary>Resources that it names where a new value may mean a new resource, and which are replaced themselves; sorted ordinally.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>Whether it goes by another URN than before, which its aliases tell the engine.</summary>
    public bool IsRenamed => Before is not null && After is not null && UrnKey.Of(Before.Urn) != UrnKey.Of(After.Urn);
}
