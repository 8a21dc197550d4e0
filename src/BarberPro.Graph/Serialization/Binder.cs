using System.Collections.Immutable;
using BarberPro.Graph.Values;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>Makes a graph of a JSON tree, and remembers all that does not fit the contract.</summary>
internal sealed class Binder(byte[] json, string file)
{
    private const int MaxDiagnostics = 50;

    private readonly List<Diagnostic> diagnostics = [];

    internal GraphLoad Bind(GraphValue root)
    {
        Known(root, "", [Keys.Outputs, Keys.Project, Keys.Resources, Keys.Stack]);
        var project = Text(root, "", Keys.Project);
        var stack = Text(root, "", Keys.Stack);
        var outputs = Map(root, "", Keys.Outputs);
        var items = List(root, "", Keys.Resources);
        var nodes = new ResourceNode[items.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            nodes[index] = Node(items[index], $"{Keys.Resources}[{index}]");
        }

        if (diagnostics.Count == 0)
        {
            NodeChecks.Run(nodes, Reject);
        }

        return diagnostics.Count == 0
            ? new(new(project, stack, outputs, nodes), [])
            : new(null, [.. diagnostics.OrderBy(found => found.Place.Line).ThenBy(found => found.Place.Column)]);
    }

    private ResourceNode Node(GraphValue node, string path)
    {
        Known(node, path,
        [
            Keys.Component, Keys.Inputs, Keys.Name, Keys.Options, Keys.Outputs, Keys.Parent, Keys.Provider, Keys.References,
            Keys.Region, Keys.Secrets, Keys.Type, Keys.Urn,
        ]);
        return new(
            Text(node, path, Keys.Urn),
            Text(node, path, Keys.Type),
            Text(node, path, Keys.Name),
            Flag(node, path, Keys.Component),
            OptionalText(node, path, Keys.Parent),
            OptionalText(node, path, Keys.Provider),
            OptionalText(node, path, Keys.Region),
            Options(Map(node, path, Keys.Options), $"{path}.{Keys.Options}"),
            Map(node, path, Keys.Inputs),
            Map(node, path, Keys.Outputs),
            Texts(node, path, Keys.Secrets),
            References(node, path));
    }

    private NodeOptions Options(GraphValue options, string path)
    {
        Known(options, path, [Keys.Aliases, Keys.DependsOn, Keys.IgnoreChanges, Keys.Protect, Keys.RetainOnDelete]);
        return new(
            Flag(options, path, Keys.Protect),
            Flag(options, path, Keys.RetainOnDelete),
            Texts(options, path, Keys.IgnoreChanges),
            Texts(options, path, Keys.DependsOn),
            Texts(options, path, Keys.Aliases));
    }

    private ImmutableArray<NodeReference> References(GraphValue node, string path)
    {
        var items = List(node, path, Keys.References);
        var references = new NodeReference[items.Length];
        for (var index = 0; index < references.Length; index++)
        {
            var here = $"{path}.{Keys.References}[{index}]";
            Known(items[index], here, [Keys.Output, Keys.Property, Keys.Urn]);
            references[index] = new(
                Text(items[index], here, Keys.Property),
                Text(items[index], here, Keys.Urn),
                OptionalText(items[index], here, Keys.Output));
        }

        return [.. references];
    }

    private void Known(GraphValue map, string path, ReadOnlySpan<string> keys)
    {
        if (map.Kind != GraphValueKind.Map)
        {
            Reject(path, GraphCodes.WrongShape.Id, $"{Named(path)} is {Shown(map)}; expected an object");
            return;
        }

        foreach (var (name, _) in map.Members)
        {
            if (!keys.Contains(name))
            {
                Reject(Below(path, name), GraphCodes.WrongShape.Id, $"{Below(path, name)} is not a key here; expected one of {string.Join(", ", keys.ToArray())}");
            }
        }
    }

    private GraphValue Of(GraphValue map, string path, string key, GraphValueKind kind, string expected, GraphValue instead)
    {
        var value = map[key];
        if (value?.Kind == kind)
        {
            return value;
        }

        if (map.Kind == GraphValueKind.Map)
        {
            Reject(Below(path, key), GraphCodes.WrongShape.Id, $"{Below(path, key)} is {Shown(value)}; expected {expected}");
        }

        return instead;
    }

    private string Text(GraphValue map, string path, string key) =>
        Of(map, path, key, GraphValueKind.Text, "a string", GraphValue.Of("")).Text!;

    private string? OptionalText(GraphValue map, string path, string key) =>
        map[key]?.Kind == GraphValueKind.Null ? null : Of(map, path, key, GraphValueKind.Text, "a string or null", GraphValue.Of("")).Text;

    private bool Flag(GraphValue map, string path, string key) =>
        Of(map, path, key, GraphValueKind.Flag, "true or false", GraphValue.Of(false)).Flag!.Value;

    private GraphValue Map(GraphValue map, string path, string key) =>
        Of(map, path, key, GraphValueKind.Map, "an object", GraphValue.EmptyMap);

    private ImmutableArray<GraphValue> List(GraphValue map, string path, string key) =>
        Of(map, path, key, GraphValueKind.List, "a list", GraphValue.List()).Items;

    private ImmutableArray<string> Texts(GraphValue map, string path, string key)
    {
        var items = List(map, path, key);
        var texts = new string[items.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            if (items[index].Text is { } text)
            {
                texts[index] = text;
                continue;
            }

            texts[index] = "";
            Reject($"{Below(path, key)}[{index}]", GraphCodes.WrongShape.Id, $"{Below(path, key)}[{index}] is {Shown(items[index])}; expected a string");
        }

        return [.. texts];
    }

    private void Reject(string path, string code, string message)
    {
        // Enough to act on; finding the place of each of a million wrong values would take hours.
        if (diagnostics.Count < MaxDiagnostics)
        {
            diagnostics.Add(new(JsonLocator.Find(json, file, path), code, message));
        }
    }

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string Named(string path) => path.Length == 0 ? "the document" : path;

    private static string Shown(GraphValue? value)
    {
        if (value is null)
        {
            return "missing";
        }

        var text = value.ToString();
        return text.Length <= 40 ? text : $"{text[..37]}...";
    }
}
