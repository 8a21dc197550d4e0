using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>One line of breaches.txt: what to change in a graph so that a rule is broken, or kept where it was not.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Changes">The changes, in their order.</param>
public sealed record Breach(string Code, Change[] Changes)
{
    public static Breach[] All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests/BarberPro.Infra.Tests/Graph/Rules/breaches.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .Select(parts => new Breach(parts[0], [.. parts[1].Split(" ; ").Select(Change.Parse)])),
    ];

    /// <summary>Whether the rule is kept afterwards and not before.</summary>
    public bool Mends => Changes[0].Verb is "mend" or "join";

    /// <summary>Whether it gives an input another value, so that a masked one can be tried in its place.</summary>
    public bool Sets => Array.TrueForAll(Changes, change => change.Verb is "set" or "alter");

    public static Breach Of(string code) => All.Single(breach => breach.Code == code);

    /// <summary>The changed graph.</summary>
    public ResourceGraph Apply(ResourceGraph graph) => Changes.Aggregate(graph, (changed, change) => change.Apply(changed));

    /// <summary>The same with a masked value instead of a wrong one.</summary>
    public Breach Masked() => this with { Changes = Array.ConvertAll(Changes, change => change with { Value = GraphValue.Secret }) };

    public override string ToString() => string.Join(" ; ", Changes.Select(change => change.Text));
}
