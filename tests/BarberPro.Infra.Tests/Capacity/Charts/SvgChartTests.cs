using System.Xml.Linq;

using BarberPro.Capacity.Charts;
using BarberPro.Infra.Tests.Capacity.Scenarios;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Charts;

public sealed class SvgChartTests
{
    [Fact]
    public async Task The_worst_run_is_drawn_with_a_panel_for_each_fleet_and_three_for_all()
    {
        var result = (await Models.Production()).Play("launch", seeds: 1);

        var chart = RunChart.Of(result, Models.Policy.Demand.ServiceLevels.Latency);

        Assert.Equal(
            ["web-blue: requests a second", "api-blue: requests a second", "booking-blue: bookings a second", "p95 at the balancer, ms", "p95 of bookings, s", "instances in service"],
            chart.Panels.Select(panel => panel.Title));
        Assert.Contains("launch: 280 users become 1400 within 60 s", chart.Title, StringComparison.Ordinal);
        Assert.All(chart.Panels, panel => Assert.All(panel.Series, series => Assert.Equal(40, series.Values.Length)));

        // Ten slots of 1.5 s: an instance can do 6.67 bookings a second.
        var (slots, serving) = (chart.Panels[2].Series[0].Values, chart.Panels[5].Series[2].Values);
        Assert.Equal(serving.Select(instances => Math.Round(instances * 10 / 1.5, 1)), slots);
        Assert.Equal(3, chart.Panels[4].Series[1].Values[0]);
    }

    [Fact]
    public void Drawings_are_XML_with_a_line_for_each_series()
    {
        using var text = new StringWriter { NewLine = "\n" };
        SvgChart.Write(new("a < b", Start: 0, Seconds: 3600, [new("load", [new("one", "red", [1, 2, double.PositiveInfinity]), new("two", "blue", [3, 2, 1], IsDashed: true)])]), text);

        var lines = XDocument.Parse(text.ToString()).Descendants().Where(node => node.Name.LocalName == "polyline").ToArray();

        Assert.Equal(2, lines.Length);
        // Three stretches of 293.3 points, four being the top of the axis; the last series is drawn first.
        Assert.Equal("206.7,77.5 500,115 793.3,152.5", lines[0].Attribute("points")!.Value);
        Assert.DoesNotContain('\r', text.ToString());
    }

    [Fact]
    public void No_label_leaves_the_picture()
    {
        using var text = new StringWriter { NewLine = "\n" };
        SvgChart.Write(new("hour", Start: 0, Seconds: 3600, [new("load", [new("one", "red", [1, 2])])]), text);

        var labels = XDocument.Parse(text.ToString()).Descendants().Where(node => node.Name.LocalName == "text" && node.Value.StartsWith("Mon ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(("Mon 00:00", "middle", "60"), Label(labels[0]));
        Assert.Equal(("Mon 01:00", "end", "958"), Label(labels[^1]));

        static (string, string, string) Label(XElement text) => (text.Value, text.Attribute("text-anchor")!.Value, text.Attribute("x")!.Value);
    }

    [Fact]
    public void A_long_line_keeps_its_peaks()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var values = Enumerable.Range(0, 10_000).Select(index => index == 5_000 ? 100.0 : 1).ToArray();
        SvgChart.Write(new("peak", 0, 600_000, [new("load", [new("one", "red", [.. values])])]), text);

        Assert.Contains(",40 ", text.ToString(), StringComparison.Ordinal);
    }
}
