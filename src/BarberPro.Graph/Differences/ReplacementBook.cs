using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Graph.Differences;

/// <summary>What providers' sources say of resource types: which changes replace a resource, and which lists are sets. Kept as data in <c>replacements.yml</c>.</summary>
public sealed class ReplacementBook
{
    private const string File = "replacements.yml";

    private static readonly Lazy<ReplacementBook> Embedded = new(() =>
    {
        using var stream = typeof(ReplacementBook).Assembly.GetManifestResourceStream(File)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var problems = new List<Diagnostic>();
        var root = PolicyDocument.Parse(File, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), problems);
        return new(root is null || problems.Count > 0 ? throw new InvalidOperationException(string.Join('\n', problems)) : root);
    });

    private readonly ImmutableSortedDictionary<string, TypeFacts> types;

    private ReplacementBook(MappingNode root) => types = root.Entries.ToImmutableSortedDictionary(entry => entry.Key, Read, StringComparer.Ordinal);

    /// <summary>The book that comes with this program.</summary>
    public static ReplacementBook Shared => Embedded.Value;

    /// <summary>The types that were looked up, sorted ordinally.</summary>
    public IEnumerable<TypeFacts> Types => types.Values;

    /// <summary>What is known of a type; nothing where nobody looked it up, and then every change of it may replace it.</summary>
    /// <param name="type">Type token.</param>
    public TypeFacts Of(string type) => types.GetValueOrDefault(type) ?? TypeFacts.Unknown(type);

    private static TypeFacts Read(MappingEntry entry)
    {
        var facts = (MappingNode)entry.Value;
        var sometimes = facts.Find("mayReplace")?.Value is MappingNode given ? given.Entries : [];
        return new(
            entry.Key,
            ((ScalarNode)facts.Find("source")!.Value).Text,
            Texts(facts, "replaces"),
            sometimes.ToImmutableSortedDictionary(one => one.Key, one => ((ScalarNode)one.Value).Text, StringComparer.Ordinal),
            Texts(facts, "sets"));
    }

    private static ImmutableArray<string> Texts(MappingNode facts, string key) =>
        facts.Find(key)?.Value is ListNode list ? [.. list.Items.Cast<ScalarNode>().Select(item => item.Text)] : [];
}
