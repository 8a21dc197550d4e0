using System.Collections.Immutable;
using BarberPro.Cli.Differences;
using BarberPro.Cli.Writing;
using BarberPro.Graph;

namespace BarberPro.Cli.Affected;

/// <summary>What an edit touches, as a table: a line for each value and type of resource.</summary>
internal static class AffectedScreen
{
    private const int ShownNames = 4;

    internal static void Write(ImmutableArray<AffectedResources> found, TextWriter output, bool isTerminal)
    {
        foreach (var stack in found.GroupBy(one => one.Stack))
        {
            var resources = stack.SelectMany(one => one.Resources).Distinct().Count();
            output.WriteLine($"{stack.Key}: {DiffReport.Counted(stack.Count(), "value")}, {DiffReport.Counted(resources, "resource")}");
        }

        if (found.IsEmpty)
        {
            output.WriteLine("no stack takes a value from there");
            return;
        }

        output.WriteLine();
        var table = new Table("stack", "policy", "requirements", "resources");
        foreach (var one in found)
        {
            var types = one.Resources.GroupBy(node => node.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
            foreach (var type in types.Select(Names).DefaultIfEmpty("not in the requirement table"))
            {
                table.Add(one.Stack, one.Value.Path, string.Join(", ", one.Requirements), type);
            }
        }

        table.Write(output, isTerminal);
    }

    private static string Names(IGrouping<string, ResourceNode> type)
    {
        var names = type.Select(node => node.Name).Order(StringComparer.Ordinal).ToArray();
        var more = names.Length > ShownNames ? $" and {names.Length - ShownNames} more" : "";
        return $"{type.Key} {string.Join(", ", names.Take(ShownNames))}{more}";
    }
}
