using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Documents;

/// <summary>Collects the entries of one mapping; refuses keys that are no names and keys that are given twice.</summary>
internal sealed class EntryBuilder(ICollection<Diagnostic> problems)
{
    private readonly ImmutableArray<MappingEntry>.Builder entries = ImmutableArray.CreateBuilder<MappingEntry>();
    private readonly Dictionary<string, MappingEntry> known = new(StringComparer.Ordinal);
    private bool isSound = true;

    /// <summary>Adds an entry.</summary>
    public void Add(PolicyNode key, PolicyNode value)
    {
        if (key is not ScalarNode { Text: var text })
        {
            isSound = false;
            if (key is not RefusedNode)
            {
                problems.Add(DocumentCodes.ComplexKey.At(key.Place, $"a key is {NodeKinds.Name(key)}; expected a name"));
            }

            return;
        }

        var entry = new MappingEntry(text, key.Place, value);
        if (known.TryAdd(text, entry))
        {
            entries.Add(entry);
        }
        else
        {
            problems.Add(DocumentCodes.DuplicateKey.At(key.Place, $"{Shown.Short(text)} is given again; expected it once, as in line {known[text].Place.Line}"));
        }
    }

    /// <summary>The mapping; refused if a key was no name, since it would look as if something were missing.</summary>
    public PolicyNode Build(Place place) => isSound ? new MappingNode(place, entries.DrainToImmutable()) : new RefusedNode(place);
}
