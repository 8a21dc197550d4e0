using System.Collections.Immutable;
using System.Runtime.InteropServices;

using BarberPro.Policies.Describing;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Policies.Reading;

/// <summary>
/// Reads one mapping, key by key, and reports what is missing, mistyped, out of range or unknown. A value that could not be read comes back as its type's
/// default, and then no
/// policy comes out of the load. Without a mapping it <i>describes</i>: it notes what is asked for and reads nothing. Records are handled as objects inside:
/// a generic method and its closure would be loaded anew for each of their hundred types.
/// </summary>
internal sealed class PolicyReader
{
    private readonly MappingNode? mapping;
    private readonly ReadingLog log;
    private readonly SectionKeys keys;

    private PolicyReader(MappingNode? mapping, ReadingLog log, string path, string name, Type record)
    {
        this.mapping = mapping;
        this.log = log;
        keys = new(mapping, log, path, record);
        Name = name;
    }

    /// <summary>The key behind which this mapping stands.</summary>
    public string Name { get; }

    /// <summary>Whether every key asked for so far was read; only then may rules look at all of them.</summary>
    public bool IsSound => keys.IsSound;

    /// <summary>Reads a whole document.</summary>
    public static T Read<T>(MappingNode root, ReadingLog log, Func<PolicyReader, T> read) =>
        (T)ReadMapping("", "", root, log, reader => read(reader)!, typeof(T));

    /// <summary>Describes what a <c>Read</c> method asks for.</summary>
    public static SectionShape Describe<T>(Func<PolicyReader, T> read) => Describe(reader => read(reader)!, typeof(T));

    /// <summary>Whether every one of these keys was read; only then may rules look at them.</summary>
    public bool AreSound(params string[] names)
    {
        var sound = true;
        foreach (var name in names)
        {
            sound &= keys.WasRead(name);
        }

        return sound;
    }

    /// <summary>A value that has to be there.</summary>
    public T Require<T>(string key, Scalar<T> kind)
        where T : notnull => keys.Value(key, kind.Kind, Presence.Required) is T value ? value : default!;

    /// <summary>A value that has to be there, from one bound to another, both included.</summary>
    public T Require<T>(string key, Scalar<T> kind, T atLeast, T atMost)
        where T : IComparable => Require(key, kind.Between(atLeast, atMost));

    /// <summary>A value that every overlay has to give, since no answer is right for all stacks.</summary>
    public T RequirePerStack<T>(string key, Scalar<T> kind)
        where T : notnull => keys.Value(key, kind.Kind, Presence.PerStack) is T value ? value : default!;

    /// <summary>A value that may be left out.</summary>
    public T? Optional<T>(string key, Scalar<T> kind)
        where T : struct => keys.Value(key, kind.Kind, Presence.Optional) as T?;

    /// <summary>A text that may be left out.</summary>
    public string? OptionalText(string key, Scalar<string> kind) => keys.Value(key, kind.Kind, Presence.Optional) as string;

    /// <summary>A list of different values.</summary>
    public ImmutableArray<T> List<T>(string key, Scalar<T> item, int atLeast, int atMost)
        where T : notnull => Typed<T>(keys.Values(key, item.Kind, atLeast, atMost));

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> Sections<T>(string key, Func<PolicyReader, T> read, int atLeast, int atMost)
        where T : class => Typed<T>(Sections(key, read, typeof(T), atLeast, atMost, Presence.Required));

    /// <summary>A list of mappings that may be left out.</summary>
    public ImmutableArray<T> OptionalSections<T>(string key, Func<PolicyReader, T> read, int atMost)
        where T : class => Typed<T>(Sections(key, read, typeof(T), 0, atMost, Presence.Optional));

    /// <summary>A mapping that has to be there.</summary>
    public T Section<T>(string key, Func<PolicyReader, T> read)
        where T : class => (T)Section(key, read, typeof(T), Presence.Required)!;

    /// <summary>A mapping that may be left out.</summary>
    public T? OptionalSection<T>(string key, Func<PolicyReader, T> read)
        where T : class => (T?)Section(key, read, typeof(T), Presence.Optional);

    /// <summary>A mapping from names to sections of one shape, in the order of the file.</summary>
    public ImmutableArray<T> NamedSections<T>(string key, Func<PolicyReader, T> read, int atLeast, int atMost)
        where T : class => Typed<T>(NamedSections(key, read, typeof(T), atLeast, atMost));

    /// <summary>Reports a contradiction between values that were read.</summary>
    /// <param name="key">What the message is about: a key of this mapping, or a path below it such as <c>services.web.maxSize</c>.</param>
    /// <param name="code">What contradicts.</param>
    /// <param name="message">What was written and what is expected.</param>
    /// <param name="others">
    /// What it contradicts. If one of these was decided by the overlay and <paramref name="key"/> by the base, the place is theirs: the overlay is what
    /// was changed.
    /// </param>
    public void Reject(string key, DiagnosticCode code, string message, params string[] others)
    {
        var place = NodePath.Find(mapping!, key).Place;
        foreach (var other in others)
        {
            // Files of config/base sort before those of config/stacks.
            var candidate = NodePath.Find(mapping!, other).Place;
            place = string.CompareOrdinal(candidate.File, place.File) > 0 ? candidate : place;
        }

        log.Report(code, place, message);
    }

    private static SectionShape Describe(Func<PolicyReader, object> read, Type record)
    {
        var reader = new PolicyReader(null, new([], hasOverlay: true), "", "", record);
        _ = read(reader);
        return new(record, [.. reader.keys.Shapes]);
    }

    private static ImmutableArray<T> Typed<T>(List<object> values)
        where T : notnull
    {
        var typed = new T[values.Count];
        for (var index = 0; index < typed.Length; index++)
        {
            typed[index] = (T)values[index];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(typed);
    }

    private List<object> Sections(string key, Func<PolicyReader, object> read, Type record, int atLeast, int atMost, Presence presence)
    {
        var values = new List<object>();
        if (keys.Find(key, "a list of mappings", presence, () => new ListShape(Describe(read, record), atLeast, atMost)) is not { } node)
        {
            return values;
        }

        var before = log.Unread;
        var items = keys.Items(key, node, atLeast, atMost);
        for (var index = 0; index < items.Length; index++)
        {
            if (keys.Nodes.AsMapping($"{key}[{index}]", items[index]) is { } item)
            {
                values.Add(ReadMapping($"{keys.PathOf(key)}[{index}]", key, item, log, read, record));
            }
        }

        _ = keys.Settle(key, before);
        return values;
    }

    private List<object> NamedSections(string key, Func<PolicyReader, object> read, Type record, int atLeast, int atMost)
    {
        var values = new List<object>();
        if (keys.Find(key, "a mapping", Presence.Required, () => new NamedShape(Texts.Name.Kind.Describe(), Describe(read, record), atLeast, atMost)) is not { } node)
        {
            return values;
        }

        var before = log.Unread;
        if (keys.Nodes.AsMapping(key, node) is { } named)
        {
            keys.Nodes.CheckNumber(key, node, named.Entries.Length, atLeast, atMost);
            foreach (var entry in named.Entries)
            {
                ReadNamed(key, named, entry, read, record, values);
            }

            if (named.Entries.IsEmpty)
            {
                keys.Note(key, "{}", "a mapping of names", node.Place);
            }
        }

        _ = keys.Settle(key, before);
        return values;
    }

    private static object ReadMapping(string path, string name, MappingNode mapping, ReadingLog log, Func<PolicyReader, object> read, Type record)
    {
        var reader = new PolicyReader(mapping, log, path, name, record);
        var value = read(reader);
        reader.keys.ReportUnknown();
        return value;
    }

    private object? Section(string key, Func<PolicyReader, object> read, Type record, Presence presence)
    {
        if (keys.Find(key, "a mapping", presence, () => Describe(read, record)) is not { } node)
        {
            return null;
        }

        var before = log.Unread;
        var section = keys.Nodes.AsMapping(key, node) is { } found ? ReadMapping(keys.PathOf(key), key, found, log, read, record) : null;
        _ = keys.Settle(key, before);
        return section;
    }

    private void ReadNamed(string key, MappingNode named, MappingEntry entry, Func<PolicyReader, object> read, Type record, List<object> values)
    {
        var name = entry.Key;
        if (Texts.Name.Kind.Parse(name) is null)
        {
            log.Fail(ReadingCodes.Name, entry.Place, $"{Shown.Quoted(name)} is no name for one of {key}; expected {Texts.Name.Kind.Written}");
            return;
        }

        var mark = log.Mark();
        if (keys.Nodes.AsMapping(name, entry.Value) is { } section)
        {
            values.Add(ReadMapping($"{keys.PathOf(key)}.{name}", name, section, log, read, record));
        }

        // A slip in an overlay looks like a new section that lacks nearly everything: one suggestion says more than a list of what is missing.
        if (entry.IsAddition && log.Missing(mark) && NearestName.Of(name, named.Entries.Where(other => !other.IsAddition).Select(other => other.Key)) is { } meant)
        {
            log.Rewind(mark);
            log.Report(ReadingCodes.Unknown, entry.Place, $"{name} is not one of {key}; expected {meant}");
        }
    }
}
