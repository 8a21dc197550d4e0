using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>
/// Turns arguments, outputs and answers into plain values: null, bool, double, string, assets, resources, immutable arrays and dictionaries.
/// It never waits: an output that is not complete becomes <see cref="Pending"/>, to be awaited before reading again.
/// </summary>
/// <param name="label">Start of the path that errors name.</param>
internal sealed class ValueReader(object label)
{
    private readonly ValuePath _path = new(label);
    private bool _isUnknown;
    private bool _isSecret;

    /// <summary>Whether anything at all that was read was unknown.</summary>
    internal bool SawUnknown { get; private set; }

    /// <summary>Whether anything was secret that was read since the last property began.</summary>
    internal bool IsSecret => _isSecret;

    /// <summary>Everything that the values read depend on.</summary>
    internal ImmutableHashSet<Resource> Dependencies { get; private set; } = ImmutableHashSet<Resource>.Empty;

    /// <summary>An output that has to be complete before the values can be read.</summary>
    internal Task? Pending { get; private set; }

    /// <summary>Reads top-level properties, each with what is to be said about the whole of it; one without a value is left out.</summary>
    internal List<KeyValuePair<string, RawOutput>> ReadProperties(KeyValuePair<string, object?>[] entries)
    {
        var read = new List<KeyValuePair<string, RawOutput>>(entries.Length);
        foreach (var (key, value) in entries)
        {
            if (value is null)
            {
                continue;
            }

            _isUnknown = _isSecret = false;
            var property = ReadAt(key, value);
            if (property is not null || _isUnknown || _isSecret)
            {
                read.Add(new(key, new(_isUnknown ? null : property, !_isUnknown, _isSecret)));
            }
        }

        return read;
    }

    internal object? ReadAt(string key, object? value)
    {
        _path.Push(key);
        var result = Read(value);
        _path.Pop();
        return result;
    }

    internal object? Read(object? value) => value switch
    {
        null or bool or double => value,
        string text => ReadText(text),
        int number => (double)number,
        IInput input => input.Read(this),
        IOutput output => ReadOutput(output),
        InputArgs args => ReadEntries(args.Entries()),
        JsonInput json => ReadAsJson(json),
        AssetOrArchive => value,
        Task => throw new InvalidOperationException($"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{_path}"),
        IUnion union => Read(union.Value),
        JsonElement json => PlainJson.Of(json),
        Resource resource => ReadResource(resource),
        ImmutableDictionary<string, object?> dictionary => ReadDictionary(dictionary),
        IDictionary dictionary => ReadDictionary(dictionary),
        ImmutableArray<object?> array => ReadArray(array),
        IList list => ReadList(list),
        Enum number when number.GetTypeCode() == TypeCode.Int32 => (double)(int)value,
        ValueTuple => null,
        _ => ReadDeclared(value),
    };

    internal object? ReadOutput(IOutput output)
    {
        if (!output.TryGet(out var data))
        {
            Pending ??= output.Completion;
            return null;
        }

        Note(data.Resources, data.IsKnown, data.IsSecret);
        return data.IsKnown ? ReadAt("id", data.Value) : null;
    }

    private void Note(ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret)
    {
        Dependencies = Dependencies.With(resources);
        _isUnknown |= !isKnown;
        SawUnknown |= !isKnown;
        _isSecret |= isSecret;
    }

    private object? ReadText(string text)
    {
        if (text != Unknowns.Sentinel)
        {
            return text;
        }

        Note(Dependencies, isKnown: false, isSecret: false);
        return null;
    }

    // What is a plain value already is returned as it came, so that answers built from inputs are not copied over and over.
    private object ReadDictionary(ImmutableDictionary<string, object?> dictionary)
    {
        Dictionary<string, object>? changes = null;
        List<string>? dropped = null;
        foreach (var (key, value) in dictionary)
        {
            var read = ReadAt(key, value);
            if (read is null || IsInternal(key))
            {
                (dropped ??= []).Add(key);
            }
            else if (!ReferenceEquals(read, value))
            {
                (changes ??= []).Add(key, read);
            }
        }

        var result = dropped is null ? dictionary : dictionary.RemoveRange(dropped);
        return changes is null ? result : result.SetItems(changes!);
    }

    private object ReadDictionary(IDictionary dictionary)
    {
        var read = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = entry.Key as string ?? throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{_path}");
            AddEntry(read, key, entry.Value);
        }

        return read.ToImmutable();
    }

    private object ReadEntries(KeyValuePair<string, object?>[] entries)
    {
        var read = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, value) in entries)
        {
            AddEntry(read, key, value);
        }

        return read.ToImmutable();
    }

    private void AddEntry(ImmutableDictionary<string, object?>.Builder read, string key, object? value)
    {
        if (value is not null && ReadAt(key, value) is { } result && !IsInternal(key))
        {
            read[key] = result;
        }
    }

    // A value that travels as text counts as unknown when any part of it is.
    private string? ReadAsJson(JsonInput json)
    {
        var value = Read(json.Value);
        return _isUnknown || Pending is not null ? null : ProtobufJson.Format(value);
    }

    private object ReadArray(ImmutableArray<object?> array)
    {
        object?[]? changed = null;
        for (var i = 0; !array.IsDefault && i < array.Length; i++)
        {
            var item = ReadItem(i, array[i]);
            if (!ReferenceEquals(item, array[i]))
            {
                changed ??= array.ToArray();
                changed[i] = item;
            }
        }

        return changed is null && !array.IsDefault ? array : ImmutableArrays.Own(changed ?? []);
    }

    private object ReadList(IList list)
    {
        if (ImmutableArrays.IsDefault(list))
        {
            return ImmutableArray<object?>.Empty;
        }

        var items = new object?[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadItem(i, list[i]);
        }

        return ImmutableArrays.Own(items);
    }

    private object? ReadItem(int index, object? item)
    {
        _path.Push(index);
        var result = Read(item);
        _path.Pop();
        return result;
    }

    private object? ReadResource(Resource resource)
    {
        Dependencies = Dependencies.With(resource.AsDependency);
        var urn = resource.Urn.TryGet(out var data) ? data.Value as string : null;
        if (urn is null)
        {
            Pending ??= resource.Urn.DataTask;
            return null;
        }

        if (resource is CustomResource custom)
        {
            Pending ??= custom.Id.TryGet(out _) ? null : custom.Id.DataTask;
        }

        // Like the official SDK: a resource of a registered class comes back as one, any other as a mere reference.
        return resource.GetType().IsDefined(typeof(ResourceTypeAttribute), inherit: false) ? resource : new DependencyResource(urn);
    }

    private object? ReadDeclared(object value)
    {
        var plan = ValuePlan.For(value.GetType())
            ?? throw new InvalidOperationException($"{value.GetType().FullName} is not a supported argument type.\n\t{_path}");
        return plan.Read(value, this);
    }

    // Keys of the engine's own, which no program sees.
    private static bool IsInternal(string key) => key.StartsWith("__", StringComparison.Ordinal);
}
