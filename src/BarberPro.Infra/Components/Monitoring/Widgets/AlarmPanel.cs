using System.Collections.Immutable;
using System.Text.Json;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>States of alarms.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Alarms">ARNs of the alarms.</param>
public sealed record AlarmPanel(string Title, ImmutableArray<Output<string>> Alarms) : IWidget
{
    /// <inheritdoc />
    public int Width => 24;

    /// <inheritdoc />
    public int Height => 3;

    /// <inheritdoc />
    public string Type => "alarm";

    /// <inheritdoc />
    public void Collect(List<Input<string>> names)
    {
        foreach (var alarm in Alarms)
        {
            names.Add(alarm);
        }
    }

    /// <inheritdoc />
    public void Write(Utf8JsonWriter json, NameReader names)
    {
        json.WriteStartArray("alarms");
        foreach (var _ in Alarms)
        {
            json.WriteStringValue(names.Next());
        }

        json.WriteEndArray();
        json.WriteString("title", Title);
    }
}
