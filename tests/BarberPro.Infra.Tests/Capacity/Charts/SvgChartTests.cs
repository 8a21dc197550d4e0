using System.Xml.Linq;

using BarberPro.Capacity.Charts;
using BarberPro.Infra.Tests.Capacity.Scenarios;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Charts;

public sealed class SvgChartTests
{
    [Fact]
    public async Task The_worst_run_is_drawn_with_a_panel_for_each_fleet_and_two_for_all()
    {
        var result = (await Models.Production()).Play("launch", seeds: 1);

        var chart = RunChart.Of(result, limit: 200);

        Assert.Equal(5, chart.Panels.Length);
        Assert.Contains("launch: 280 users become 1400 within 60 s", chart.Title, StringComparison.Ordinal);
        Assert.All(chart.Panels, panel => Assert.All(panel.Series, series => Assert.Equal(40, series.Values.Length)));
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
    public void A_long_line_keeps_its_peaks()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var values = Enumerable.Range(0, 10_000).Select(index => index == 5_000 ? 100.0 : 1).ToArray();
        SvgChart.Write(new("peak", 0, 600_000, [new("load", [new("one", "red", [.. values])])]), text);

        Assert.Contains(",40 ", text.ToString(), StringComparison.Ordinal);
    }
}
