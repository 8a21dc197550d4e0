using System.Text.RegularExpressions;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>
/// Puts figures into a template. <c>{{policy|recovery.objectives.rto}}</c> is a value of prod-ar, with <c>@dev</c> behind it one of dev;
/// <c>{{graph|type|name|input.path}}</c> is an input of one of prod-ar's resources; <c>{{table|name}}</c> is one of <see cref="Tables"/>.
/// </summary>
/// <param name="tables">The tables, by name.</param>
/// <param name="graph">The graph of prod-ar.</param>
internal sealed partial class Placeholders(IReadOnlyDictionary<string, string> tables, ResourceGraph graph)
{
    /// <summary>The template with all places filled; twice, since tables bring words of their own.</summary>
    public string Fill(string template, string text) => Once(template, Once(template, text));

    private string Once(string template, string text) => Place().Replace(text, place =>
    {
        var parts = place.Groups["asked"].Value.Split('|');
        return parts switch
        {
            ["policy", var path] => Policy(path),
            ["graph", var type, var name, var input] => graph.Get(type, name).Text(input.Split('.')),
            ["table", var name] when tables.TryGetValue(name, out var table) => table,
            _ => null,
        } ?? throw new InvalidOperationException($"{template}:{text.AsSpan(0, place.Index).Count('\n') + 1}: nothing is known of {place.Value}");
    });

    private static string? Policy(string asked)
    {
        var (path, stack) = asked.Split('@') is [var left, var right] ? (left, right) : (asked, Stacks.ProdAr);
        return Stacks.Load(stack).Provenance.Values.FirstOrDefault(value => value.Path == path)?.Value.Trim('[', ']');
    }

    [GeneratedRegex(@"\{\{(?<asked>[a-z]+\|[^{}]+)\}\}")]
    private static partial Regex Place();
}
