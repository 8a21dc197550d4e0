using System.Collections.Immutable;
using System.Globalization;
using BarberPro.Cli.Writing;
using BarberPro.Graph;

namespace BarberPro.Cli.Previews;

/// <summary>A preview as people read it: the tree as <c>pulumi preview</c> prints it, then counts, policy and warnings.</summary>
internal static class PreviewScreen
{
    private const string StackType = "pulumi:pulumi:Stack";
    private const int WidestValue = 60;

    internal static void Write(PreviewSummary summary, TextWriter output, bool isTerminal)
    {
        var graph = summary.Graph;
        output.WriteLine($"Previewing the first deployment of {graph.Stack}, offline");
        output.WriteLine();
        WriteTree(graph, output);
        output.WriteLine();
        output.WriteLine($"Resources: + {graph.Resources.Length + 1} to create, the stack included");
        WriteCounts("type", summary.ByType, output, isTerminal);
        WriteCounts("region", summary.ByRegion, output, isTerminal);

        output.WriteLine();
        var policy = new Table("policy", "value", "source");
        foreach (var value in summary.Policy)
        {
            policy.Add(value.Path, Cut(value.Value), value.Place.ToString());
        }

        policy.Write(output, isTerminal);
        output.WriteLine();
        foreach (var warning in summary.Warnings)
        {
            output.WriteLine($"warning: {warning}");
        }

        output.WriteLine("This is barberpro's own offline preview, made without cloud or engine: ids, ARNs and names that a cloud would");
        output.WriteLine("choose are made up, no provider has checked the inputs, and what exists already is not known.");
        output.WriteLine("Before deploying, run `pulumi preview`.");
    }

    // A saved query or a certificate would push the sources off the screen; explain shows every value whole.
    private static string Cut(string value) => value.Length <= WidestValue ? value : $"{value[..(WidestValue - 1)]}…";

    private static void WriteTree(ResourceGraph graph, TextWriter output)
    {
        var lines = new List<(string Type, string Name)> { (StackType, $"{graph.Project}-{graph.Stack}") };
        AddLevel(graph, null, "", lines);
        var typeWidth = lines.Max(line => line.Type.Length);
        var nameWidth = lines.Max(line => line.Name.Length);
        output.WriteLine($"     {"Type".PadRight(typeWidth)}  {"Name".PadRight(nameWidth)}  Plan");
        foreach (var (type, name) in lines)
        {
            output.WriteLine($" +   {type.PadRight(typeWidth)}  {name.PadRight(nameWidth)}  create");
        }
    }

    private static void AddLevel(ResourceGraph graph, string? parent, string indent, List<(string Type, string Name)> lines)
    {
        var children = graph.Children(parent).ToArray();
        for (var index = 0; index < children.Length; index++)
        {
            var (branch, below) = index == children.Length - 1 ? ("└─ ", "   ") : ("├─ ", "│  ");
            lines.Add(($"{indent}{branch}{ShortType(children[index].Type)}", children[index].Name));
            AddLevel(graph, children[index].Urn, indent + below, lines);
        }
    }

    /// <summary>As Pulumi shows types: <c>aws:lb/loadBalancer:LoadBalancer</c> as <c>aws:lb:LoadBalancer</c>.</summary>
    private static string ShortType(string type)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? type : $"{type[..slash]}{type[type.LastIndexOf(':')..]}";
    }

    private static void WriteCounts(string what, ImmutableArray<Count> counts, TextWriter output, bool isTerminal)
    {
        output.WriteLine();
        var table = new Table(what, "resources");
        foreach (var (name, count) in counts)
        {
            table.Add(name, count.ToString(CultureInfo.InvariantCulture));
        }

        table.Write(output, isTerminal);
    }
}
