using System.Collections.Immutable;

using BarberPro.Infra.Documents;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Writes what the services' metric emitter is generated from: which metrics they write, with which unit, dimensions and resolution (MON-2).</summary>
public static class EmitterConfiguration
{
    /// <summary>The configuration: the metrics that services write, in the order of the catalogue.</summary>
    /// <param name="metrics">All metrics of the stack.</param>
    public static string Of(ImmutableArray<ApplicationMetric> metrics) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var metric in metrics)
        {
            if (metric.Emitter != MetricEmitter.Service)
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("namespace", metric.Namespace);
            json.WriteString("name", metric.Name);
            json.WriteString("unit", metric.Unit);
            json.WriteStartArray("dimensions");
            foreach (var dimension in metric.Dimensions)
            {
                json.WriteStringValue(dimension);
            }

            json.WriteEndArray();
            json.WriteNumber("storageResolution", metric.IsFast ? 1 : 60);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
