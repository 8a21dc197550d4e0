using System.Collections.Immutable;
using BarberPro.Graph.Serialization;
using BarberPro.Graph.Values;

namespace BarberPro.Cli.Previews;

/// <summary>A preview as one JSON document; its resources are those of the graph's contract. Keys are sorted ordinally.</summary>
internal static class PreviewJson
{
    internal static void Write(PreviewSummary summary, TextWriter output)
    {
        var json = new CanonicalWriter(output, isIndented: true);
        json.StartMap();
        json.Name("policy");
        json.StartList();
        foreach (var value in summary.Policy)
        {
            json.StartMap();
            json.Name("path");
            json.Text(value.Path);
            json.Name("source");
            json.Text(value.Place.ToString());
            json.Name("value");
            json.Text(value.Value);
            json.EndMap();
        }

        json.EndList();
        json.Name("project");
        json.Text(summary.Graph.Project);
        json.Name("resources");
        GraphJson.WriteResources(json, summary.Graph);
        json.Name("stack");
        json.Text(summary.Graph.Stack);
        json.Name("summary");
        json.StartMap();
        json.Name("byRegion");
        WriteCounts(json, summary.ByRegion);
        json.Name("byType");
        WriteCounts(json, summary.ByType);
        json.Name("resources");
        json.Number(summary.Graph.Resources.Length);
        json.EndMap();
        json.Name("warnings");
        json.Texts(summary.Warnings.AsSpan());
        json.EndMap();
        json.Finish();
    }

    private static void WriteCounts(CanonicalWriter json, ImmutableArray<Count> counts)
    {
        json.StartMap();
        foreach (var (key, count) in counts)
        {
            json.Name(key);
            json.Number(count);
        }

        json.EndMap();
    }
}
