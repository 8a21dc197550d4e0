using System.Text.Json;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Monitoring.Widgets;
using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-1")]
public sealed class DashboardTests
{
    private static readonly DashboardsPolicy Look = new("Salon-{subject}", TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(10));

    [Theory]
    [InlineData("dev", "BarberPro-Argentina-Infrastructure-dev BarberPro-Argentina-Market-dev BarberPro-Argentina-Scaling-dev")]
    [InlineData("prod-ar", "BarberPro-Argentina-Infrastructure BarberPro-Argentina-Market BarberPro-Argentina-Scaling")]
    [Requirement("X-9")]
    public async Task There_are_three_and_production_alone_has_the_literal_names(string stack, string names) =>
        Assert.Equal(names.Split(' '), (await Stacks.Graph(stack)).OfType(Types.Dashboard).Select(dashboard => dashboard.Text("dashboardName")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("market", "TargetResponseTime ConversionRate SatisfactionScore Revenue SessionDuration EdgeLatency Failed MercadoPagoLatency PesoConversionDelay WhatsAppLatency")]
    [InlineData("infrastructure", "cpu_usage_active mem_used_percent QueryDuration DatabaseConnections ReadLatency CacheHitRate EngineCPUUtilization HTTPCode_ELB_5XX_Count HTTPCode_Target_5XX_Count SuccessPercent")]
    [InlineData("scaling", "GroupInServiceInstances CPUUtilization RequestCountPerTarget ActiveSessions BookingRequests SlotsInUse ApproximateNumberOfMessagesVisible CostPerBooking CostPerUser MarginPercent")]
    public async Task Each_shows_what_its_subject_is_made_of(string subject, string metrics)
    {
        var drawn = (await LinesAsync(Stacks.ProdAr, subject)).Select(line => line.Name).ToArray();

        Assert.Empty(metrics.Split(' ').Except(drawn));
    }

    [Fact]
    public async Task Both_regions_are_drawn_from_their_own_data()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.All(graph.OfType(Types.Dashboard), dashboard =>
        {
            using var body = JsonDocument.Parse(dashboard.Text("dashboardBody"));
            var regions = body.RootElement.GetProperty("widgets").EnumerateArray()
                .Where(widget => widget.GetProperty("type").GetString() == "metric")
                .Select(widget => widget.GetProperty("properties").GetProperty("region").GetString());
            Assert.Equal(["sa-east-1", "us-east-1"], regions.Distinct().Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    [Requirement("MON-3")]
    [Requirement("MON-14")]
    public async Task Limits_are_drawn_across_and_the_slowest_hundredth_is_shown()
    {
        var body = (await Stacks.Graph(Stacks.ProdAr)).Get(Types.Dashboard, "dashboards-market").Text("dashboardBody");

        Assert.Contains("\"stat\":\"p99\"", body, StringComparison.Ordinal);
        foreach (var limit in new[] { "\"mean before\",\"value\":0.12", "\"target\",\"value\":0.2", "\"critical\",\"value\":0.4", "\"wanted\",\"value\":4.7", "\"baseline\",\"value\":240" })
        {
            Assert.Contains(limit, body, StringComparison.Ordinal);
        }
    }

    [Theory, EveryStack]
    [Requirement("MON-2")]
    public async Task Half_a_minute_is_drawn_where_there_is_data_for_it_and_nowhere_else(string stack)
    {
        var lines = new List<Line>();
        foreach (var subject in new[] { "market", "infrastructure", "scaling" })
        {
            lines.AddRange(await LinesAsync(stack, subject));
        }

        var fast = MetricCatalogue.All(Stacks.Policy(stack).Monitoring).Where(metric => metric.IsFast).Select(metric => $"{metric.Namespace} {metric.Name}").ToArray();
        Assert.All(lines, line => Assert.Equal(line.Namespace == "CWAgent" || fast.Contains($"{line.Namespace} {line.Name}") ? 30 : 60, line.Period));
        Assert.Contains(lines, line => line.Period == 30);
    }

    [Theory, EveryStack]
    public async Task Every_widget_fits_its_row_and_none_lies_on_another(string stack)
    {
        foreach (var dashboard in (await Stacks.Graph(stack)).OfType(Types.Dashboard))
        {
            using var body = JsonDocument.Parse(dashboard.Text("dashboardBody"));
            var taken = new HashSet<(int, int)>();
            foreach (var widget in body.RootElement.GetProperty("widgets").EnumerateArray())
            {
                var (x, y) = (widget.GetProperty("x").GetInt32(), widget.GetProperty("y").GetInt32());
                Assert.InRange(x + widget.GetProperty("width").GetInt32(), 1, 24);
                for (var column = x; column < x + widget.GetProperty("width").GetInt32(); column++)
                {
                    for (var row = y; row < y + widget.GetProperty("height").GetInt32(); row++)
                    {
                        Assert.True(taken.Add((column, row)));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_body_is_written_in_one_way()
    {
        var slow = new CloudMetric("AWS/EC2", "CPUUtilization", "Average", [new("AutoScalingGroupName", "?")]);
        var fast = new CloudMetric("Salon", "Waiting", "p90", []) { IsFast = true };

        var body = DashboardBody.Write(
            [new Chart("Load", "eu-west-1", Look, ChartLine.Hidden("m1", slow), ChartLine.Math("twice", "2*m1"), ChartLine.Of("waiting", fast)) { Limits = [new("full", 90)] }],
            ["shop-blue"]);

        Assert.Equal(
            """{"widgets":[{"height":6,"properties":{"annotations":{"horizontal":[{"label":"full","value":90}]},"metrics":[["AWS/EC2","CPUUtilization","AutoScalingGroupName","shop-blue",{"id":"m1","label":"m1","period":300,"stat":"Average","visible":false}],[{"expression":"2*m1","label":"twice"}],["Salon","Waiting",{"label":"waiting","period":10,"stat":"p90"}]],"period":300,"region":"eu-west-1","title":"Load","view":"timeSeries"},"type":"metric","width":8,"x":0,"y":0}]}""",
            body);
    }

    [Fact]
    public void A_name_says_its_subject_and_where_the_template_wants_it_its_environment() => Assert.Equal(
        ("Salon-Market", "Salon-Market-test"), (DashboardPlan.NameOf("Salon-{subject}", "Market", "test"), DashboardPlan.NameOf("Salon-{subject}-{environment}", "Market", "test")));

    private static async Task<IEnumerable<Line>> LinesAsync(string stack, string subject)
    {
        using var body = JsonDocument.Parse((await Stacks.Graph(stack)).Get(Types.Dashboard, $"dashboards-{subject}").Text("dashboardBody"));
        return
        [
            .. body.RootElement.GetProperty("widgets").EnumerateArray()
                .Where(widget => widget.GetProperty("type").GetString() == "metric")
                .SelectMany(widget => widget.GetProperty("properties").GetProperty("metrics").EnumerateArray())
                .Where(line => line.GetArrayLength() > 1)
                .Select(line => new Line(line[0].GetString()!, line[1].GetString()!, line[line.GetArrayLength() - 1].GetProperty("period").GetInt32())),
        ];
    }

    private sealed record Line(string Namespace, string Name, int Period);
}
