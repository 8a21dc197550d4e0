using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The saved queries of Logs Insights, as the active region has them.</summary>
internal static class SavedQueries
{
    private const string Query = "aws:cloudwatch/queryDefinition:QueryDefinition";

    /// <summary>Each query with a heading that the alarms' sections link to.</summary>
    public static string Write(ResourceGraph graph) => string.Join("\n\n", Of(graph).OrderBy(query => Subject(query), StringComparer.Ordinal).Select(query =>
        $"### query {Subject(query)}\n\n`{query.Text("name")}`\n\n```text\n{query.Text("queryString")}\n```"));

    /// <summary>The last part of each query's name, by which templates call it.</summary>
    public static IEnumerable<string> Subjects(ResourceGraph graph) => Of(graph).Select(Subject);

    private static IEnumerable<ResourceNode> Of(ResourceGraph graph) => graph.OfType(Query).Where(node => node.Region == Stacks.Policy(Stacks.ProdAr).Recovery.ActiveRegion);

    // barberpro-prod-ar-log-delivery-bookings-failed and barberpro-prod-ar-edge-points-of-presence.
    private static string Subject(ResourceNode query)
    {
        var name = query.Text("name");
        foreach (var component in new[] { "-log-delivery-", "-edge-" })
        {
            if (name.IndexOf(component, StringComparison.Ordinal) is >= 0 and var at)
            {
                return name[(at + component.Length)..];
            }
        }

        throw new InvalidOperationException($"the handbook does not know whose query {name} is");
    }
}
