using System.Collections.Immutable;

namespace BarberPro.Policies.Documents;

/// <summary>Lays one document over another.</summary>
internal static class Overlay
{
    /// <summary>
    /// The lower mapping with what the upper one says instead: mappings merge key by key, everything else replaces as a whole. An empty mapping empties
    /// what lies below
    /// it; there would be no other way to say "none". The result stands where the upper mapping is written, so that what is missing in it is reported
    /// where it can be added.
    /// </summary>
    public static MappingNode Merge(MappingNode lower, MappingNode upper)
    {
        if (upper.Entries.IsEmpty)
        {
            return upper;
        }

        var merged = ImmutableArray.CreateBuilder<MappingEntry>(lower.Entries.Length + upper.Entries.Length);
        foreach (var below in lower.Entries)
        {
            merged.Add(upper.Find(below.Key) is { } above ? above with { Value = Merge(below.Value, above.Value), IsAddition = below.IsAddition } : below);
        }

        merged.AddRange(upper.Entries.Where(above => lower.Find(above.Key) is null).Select(above => above with { IsAddition = true }));
        return new(upper.Place, merged.DrainToImmutable());
    }

    // What lies over a refused node cannot be judged without it.
    private static PolicyNode Merge(PolicyNode lower, PolicyNode upper) => (lower, upper) switch
    {
        (RefusedNode refused, _) => refused,
        (MappingNode below, MappingNode above) => Merge(below, above),
        _ => upper,
    };
}
