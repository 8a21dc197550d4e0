using System.Text.Json;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>A part of a dashboard.</summary>
public interface IWidget
{
    /// <summary>Width in columns; a dashboard has 24.</summary>
    int Width { get; }

    /// <summary>Height in rows.</summary>
    int Height { get; }

    /// <summary>Kind of widget, as CloudWatch writes it.</summary>
    string Type { get; }

    /// <summary>Names that only the cloud knows, in the order in which <see cref="Write"/> takes them.</summary>
    void Collect(List<Input<string>> names);

    /// <summary>Writes the widget's properties, keys in ordinal order.</summary>
    void Write(Utf8JsonWriter json, NameReader names);
}
