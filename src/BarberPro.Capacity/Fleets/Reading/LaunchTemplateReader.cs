using System.Collections.Immutable;
using System.Text.Json;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads what a group launches: the instance types, and the agent's configuration that the user data names.</summary>
internal static class LaunchTemplateReader
{
    private const string Mixed = "mixedInstancesPolicy.launchTemplate";

    internal static (ImmutableArray<string> Types, AgentDeclaration Agent) Of(FleetIndex index, NodeInputs group, List<FleetProblem> problems)
    {
        var place = group.Has(Mixed) ? $"{Mixed}.launchTemplateSpecification" : "launchTemplate";
        var node = group.ReferencesAt(place).Select(index.Graph.Find).FirstOrDefault(found => found?.Type == Types.LaunchTemplate);
        if (node is null)
        {
            group.Report(place, "names no launch template of this graph; expected a reference to one");
            return ([], new(null, null));
        }

        var template = new NodeInputs(node, problems);
        var overrides = group.CountOf($"{Mixed}.overrides");
        ImmutableArray<string> types = overrides > 0
            ? [.. Enumerable.Range(0, overrides).Select(position => group.Text($"{Mixed}.overrides[{position}].instanceType"))]
            : [template.Text("instanceType")];
        return (types, Agent(index, template, problems));
    }

    private static AgentDeclaration Agent(FleetIndex index, NodeInputs template, List<FleetProblem> problems)
    {
        foreach (var node in template.ReferencesAt("userData").Select(index.Graph.Find))
        {
            if (node?.Type == Types.Parameter)
            {
                var parameter = new NodeInputs(node, problems);
                var property = parameter.Has("insecureValue") ? "insecureValue" : "value";
                if (Read(parameter.Text(property, "")) is { } agent)
                {
                    return agent;
                }

                parameter.Report(property, "is no configuration of the CloudWatch agent; expected its JSON document");
            }
        }

        return new(null, null);
    }

    private static AgentDeclaration? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new(Flush(document, "metrics"), Flush(document, "logs")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? Flush(JsonDocument document, string section) =>
        document.RootElement.TryGetProperty(section, out var part)
        && part.ValueKind == JsonValueKind.Object
        && part.TryGetProperty("force_flush_interval", out var interval)
        && interval.ValueKind == JsonValueKind.Number
        && interval.TryGetInt32(out var seconds)
        && seconds >= 0
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
