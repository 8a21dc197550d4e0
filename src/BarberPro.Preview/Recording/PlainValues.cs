using System.Collections;
using BarberPro.Graph.Values;
using Pulumi;
using Pulumi.Testing;

namespace BarberPro.Preview.Recording;

/// <summary>Turns what a mock is given (numbers, lists, maps, assets) into values of the graph.</summary>
internal static class PlainValues
{
    /// <summary>Inputs by which a program says what is in its archive or file, for which the SDK has no word.</summary>
    private static readonly string[] HashInputs = ["sourceCodeHash", "sourceHash", "etag"];

    /// <summary>The inputs of a resource, as a map.</summary>
    internal static GraphValue Inputs(MockResourceArgs args)
    {
        var hash = Hash(args);
        var members = new GraphMember[args.Inputs.Count];
        var at = 0;
        foreach (var (name, value) in args.Inputs)
        {
            members[at++] = new(name, Of(value, hash));
        }

        return GraphValue.Map(members);
    }

    /// <summary>One value; documents inside strings are brought into one form.</summary>
    internal static GraphValue Of(object? value, GraphValue? hash = null)
    {
        switch (value)
        {
            case null:
                return GraphValue.Null;
            case string text:
                return GraphValue.Of(CanonicalJson.Document(text));
            case bool flag:
                return GraphValue.Of(flag);
            case double number:
                return GraphValue.Of(number);
            case int number:
                return GraphValue.Of(number);
            case Archive:
                return Asset("archive", hash);
            case AssetOrArchive:
                return Asset("asset", hash);
            case Resource resource:
                return GraphValue.Of($"{resource.GetResourceType()} {resource.GetResourceName()}");
            case IDictionary map:
                var members = new List<GraphMember>(map.Count);
                foreach (DictionaryEntry entry in map)
                {
                    members.Add(new((string)entry.Key, Of(entry.Value, hash)));
                }

                return GraphValue.Map([.. members]);
            case IList list:
                var items = new GraphValue[list.Count];
                for (var index = 0; index < items.Length; index++)
                {
                    items[index] = Of(list[index], hash);
                }

                return GraphValue.List(items);
            default:
                throw new InvalidOperationException($"a value of type {value.GetType().Name} has no place in a graph");
        }
    }

    private static GraphValue? Hash(MockResourceArgs args)
    {
        foreach (var name in HashInputs)
        {
            if (args.Inputs.TryGetValue(name, out var hash) && hash is string text)
            {
                return GraphValue.Of(text);
            }
        }

        return null;
    }

    private static GraphValue Asset(string kind, GraphValue? hash) =>
        GraphValue.Map(new GraphMember("kind", GraphValue.Of(kind)), new GraphMember("hash", hash ?? GraphValue.Null));
}
