using System.Text;
using BarberPro.Graph.Delivery;
using BarberPro.Graph.Delivery.Gates;

namespace BarberPro.Infra.Tests.Graph.Delivery;

/// <summary>Previews as Pulumi writes them, with the parts that a test is about.</summary>
internal static class Digests
{
    /// <summary>Three in the morning in Buenos Aires, when databases may be changed.</summary>
    internal static readonly DateTimeOffset Night = new(2026, 11, 22, 3, 0, 0, TimeSpan.FromHours(-3));

    /// <summary>Noon there.</summary>
    internal static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(-3));

    internal static string Urn(string type, string name, string stack = Stacks.ProdAr) => $"urn:pulumi:{stack}::barberpro-infra::barberpro:platform:Region${type}::{name}";

    /// <summary>One step; states are JSON.</summary>
    internal static string Step(string op, string type, string name, string oldInputs = "{}", string newInputs = "{}", string more = "") =>
        $$"""{ "op": "{{op}}", "urn": "{{Urn(type, name)}}", "oldState": { "inputs": {{oldInputs}} }, "newState": { "inputs": {{newInputs}} }{{more}} }""";

    /// <summary>A preview of these steps beside many resources that stay.</summary>
    internal static string Of(params string[] steps) => $$"""
        {
          "config": { "barberpro-infra:policy": "prod-ar" },
          "steps": [
            { "op": "same", "urn": "urn:pulumi:prod-ar::barberpro-infra::pulumi:pulumi:Stack::barberpro-infra-prod-ar" }{{string.Concat(steps.Select(step => $",\n    {step}"))}}
          ],
          "duration": 12000000000,
          "changeSummary": { "same": 1000 }
        }
        """;

    internal static DigestLoad Read(string text, string stack = Stacks.ProdAr) => DigestReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "preview.json", stack);

    /// <summary>What the gate finds, as rule, name of the resource and reason.</summary>
    internal static string[] Findings(DateTimeOffset at, params string[] steps)
    {
        var load = Read(Of(steps));
        Assert.Empty(load.Diagnostics);
        return [.. GateBook.Decide(new(load.Digest!, Stacks.Policy(Stacks.ProdAr), at), []).Select(decision => $"{decision.Finding.Rule} {decision.Finding.Resource.Split(' ')[^1]}: {decision.Finding.Reason}")];
    }

    internal static string[] AtNight(params string[] steps) => Findings(Night, steps);
}
