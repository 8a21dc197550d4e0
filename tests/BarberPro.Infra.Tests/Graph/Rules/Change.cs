using System.Text;
using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>One change of all resources of a type, as breaches.txt describes it.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Type">Type of the resources, without package and file.</param>
/// <param name="Path">Path of the input, or another word that the verb needs.</param>
/// <param name="Value">What to write; null where there is nothing to write.</param>
/// <param name="Text">The line.</param>
public sealed record Change(string Verb, string Type, string Path, GraphValue? Value, string Text)
{
    private const string Added = "breach";

    public static Change Parse(string text)
    {
        var words = text.Split(' ', 4);
        var json = words[0] switch
        {
            "set" or "alter" or "mend" or "join" => words[3],
            "add" => text.Split(' ', 3)[2],
            _ => null,
        };
        return new(words[0], words[1], words[0] == "add" ? words[1] : words.ElementAtOrDefault(2) ?? "", json is null ? null : JsonTree.Parse(Encoding.UTF8.GetBytes(json)), text);
    }

    public ResourceGraph Apply(ResourceGraph graph) => new(graph.Project, graph.Stack, graph.Outputs, Verb switch
    {
        "drop" => graph.Resources.Where(node => !IsMeant(node)).Select(node => Without(node, urn => graph.Find(urn) is { } gone && IsMeant(gone))),
        "add" => graph.Resources.Add(Node(Added, Type, Value!, [])),
        "join" => graph.Resources.AddRange(graph.Resources.Where(IsMeant).Select(node => Node($"{Added}-{node.Name}", Path, Value!, [new("bucket", node.Urn, "id")]))),
        _ => graph.Resources.Select(node => IsMeant(node) ? Changed(node) : node),
    });

    private bool IsMeant(ResourceNode node) => Type == "*" || Type == Short(node.Type);

    private ResourceNode Changed(ResourceNode node)
    {
        switch (Verb)
        {
            case "region":
                return node with { Region = Path };
            case "option":
                return node with { Options = Option(node) };
            case "swap":
                var (from, to) = Parts();
                return Edit(node, ValuePath.Find(node.Inputs, Path)?.Text is { } text ? GraphValue.Of(text.Replace(from, to, StringComparison.Ordinal)) : null, keepsReferences: true);
            case "unset":
                return Edit(node, null, keepsReferences: false);
            default:
                return Edit(node, Value, keepsReferences: false);
        }
    }

    private NodeOptions Option(ResourceNode node) => Path switch
    {
        "protect" => node.Options with { Protect = false },
        "ignore" => node.Options with { IgnoreChanges = [] },
        _ => node.Options with { DependsOn = [node.Urn] },
    };

    private (string From, string To) Parts()
    {
        var parts = Text.Split(' ', 4)[3].Split(" => ");
        return (parts[0], parts[1]);
    }

    private ResourceNode Edit(ResourceNode node, GraphValue? value, bool keepsReferences)
    {
        var isThere = ValuePath.Find(node.Inputs, Path) is not null;
        if ((Type == "*" || Verb == "alter" || value is null) && !isThere)
        {
            return node;
        }

        var inputs = Write(node.Inputs, Path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries), value);
        return inputs.Equals(node.Inputs) ? node : node with
        {
            Inputs = inputs,
            References = keepsReferences ? node.References : [.. node.References.Where(reference => !reference.Property.StartsWith(Path, StringComparison.Ordinal))],
        };
    }

    /// <summary>The value with another one at a path; as it was where nothing holds the path's end.</summary>
    private static GraphValue Write(GraphValue holder, ReadOnlySpan<string> path, GraphValue? value)
    {
        if (path.IsEmpty)
        {
            return value!;
        }

        if (path[0] is ['[', .. var number, ']'])
        {
            var index = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
            var items = holder.Items.ToArray();
            if (index >= items.Length)
            {
                return holder;
            }

            items[index] = Write(items[index], path[1..], value);
            return GraphValue.List(items);
        }

        if (holder.Kind != GraphValueKind.Map || (path.Length > 1 && holder[path[0]] is null))
        {
            return holder;
        }

        var name = path[0];
        var others = holder.Members.Where(member => member.Name != name);
        var changed = path.Length == 1 ? value : Write(holder[name]!, path[1..], value);
        return GraphValue.Map([.. changed is null ? others : others.Append(new(name, changed))]);
    }

    private static ResourceNode Without(ResourceNode node, Func<string, bool> isGone) => node with
    {
        References = [.. node.References.Where(reference => !isGone(reference.Urn))],
        Options = node.Options with { DependsOn = [.. node.Options.DependsOn.Where(urn => !isGone(urn))] },
    };

    private static ResourceNode Node(string name, string type, GraphValue inputs, NodeReference[] references) =>
        new($"urn:{type}::{name}", type, name, false, null, null, "us-east-1", NodeOptions.None, inputs, GraphValue.EmptyMap, [], [.. references]);

    private static string Short(string type) => $"{type.Split(':')[1].Split('/')[0]}/{type[(type.LastIndexOf(':') + 1)..]}";
}
