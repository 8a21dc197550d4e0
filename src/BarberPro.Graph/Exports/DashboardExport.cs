using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BarberPro.Graph.Exports;

/// <summary>A dashboard as CloudWatch takes it.</summary>
/// <param name="Name">Its name, unique in an account.</param>
/// <param name="Body">Its widgets, as indented JSON that ends with a line feed.</param>
public sealed record DashboardFile(string Name, string Body);

/// <summary>Takes the dashboards out of a graph, for whoever wants to see them in another account or to compare them by eye (OPS-6).</summary>
public static class DashboardExport
{
    private const string Dashboard = "aws:cloudwatch/dashboard:Dashboard";

    // Read by people and by AWS, never by a browser: quotes and letters stay what they are.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The dashboards of a graph, sorted by name.</summary>
    /// <exception cref="InvalidOperationException">A dashboard has no name or no body of its own: the program left them open.</exception>
    public static ImmutableArray<DashboardFile> Of(ResourceGraph graph) =>
    [
        .. graph.OfType(Dashboard)
            .Select(node => new DashboardFile(Text(node, "dashboardName"), Indented(Text(node, "dashboardBody"))))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    private static string Text(ResourceNode node, string input) =>
        node.Inputs[input]?.Text ?? throw new InvalidOperationException($"{node} has no text in {input}");

    private static string Indented(string body)
    {
        using var document = JsonDocument.Parse(body);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            document.WriteTo(writer);
        }

        return $"{System.Text.Encoding.UTF8.GetString(buffer.ToArray())}\n";
    }
}
