using System.Collections.Immutable;

using BarberPro.Infra.Documents;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>Lays out widgets and writes them as the body of a dashboard, always in the same way (MON-1).</summary>
public static class DashboardBody
{
    /// <summary>Columns of a dashboard.</summary>
    private const int Columns = 24;

    /// <summary>The body of these widgets.</summary>
    public static Output<string> Of(ImmutableArray<IWidget> widgets)
    {
        var names = new List<Input<string>>();
        foreach (var widget in widgets)
        {
            widget.Collect(names);
        }

        return Output.All(names).Apply(known => Write(widgets, known));
    }

    /// <summary>The body, with names that are known: from left to right, a new row wherever a widget does not fit.</summary>
    public static string Write(ImmutableArray<IWidget> widgets, ImmutableArray<string> names) => JsonText.Of(json =>
    {
        var reader = new NameReader(names);
        var (x, y, tallest) = (0, 0, 0);
        json.WriteStartObject();
        json.WriteStartArray("widgets");
        foreach (var widget in widgets)
        {
            if (x + widget.Width > Columns)
            {
                (x, y, tallest) = (0, y + tallest, 0);
            }

            json.WriteStartObject();
            json.WriteNumber("height", widget.Height);
            json.WriteStartObject("properties");
            widget.Write(json, reader);
            json.WriteEndObject();
            json.WriteString("type", widget.Type);
            json.WriteNumber("width", widget.Width);
            json.WriteNumber("x", x);
            json.WriteNumber("y", y);
            json.WriteEndObject();
            (x, tallest) = (x + widget.Width, Math.Max(tallest, widget.Height));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
