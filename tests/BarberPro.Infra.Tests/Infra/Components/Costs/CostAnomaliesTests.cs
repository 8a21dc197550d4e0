using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

[Requirement("COST-2")]
public sealed class CostAnomaliesTests
{
    private const string Monitor = "aws:costexplorer/anomalyMonitor:AnomalyMonitor";
    private const string Subscription = "aws:costexplorer/anomalySubscription:AnomalySubscription";

    [Fact]
    public async Task Production_looks_for_anomalies_among_what_carries_the_project_s_tag() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Monitor, 1, new
    {
        monitorType = "CUSTOM",
        monitorDimension = (string?)null,
        monitorSpecification = new { Tags = new { Key = "Project", Values = new[] { "BarberPro" } } },
    });

    [Fact]
    public async Task They_are_told_at_once_from_200_dollars_and_20_per_cent_on()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldHaveCount(Subscription, 1, new { frequency = "IMMEDIATE", subscribers = new[] { new { type = "SNS" } } });
        Assert.Equal(
            ["ANOMALY_TOTAL_IMPACT_ABSOLUTE GREATER_THAN_OR_EQUAL 200", "ANOMALY_TOTAL_IMPACT_PERCENTAGE GREATER_THAN_OR_EQUAL 20"],
            graph.OfType(Subscription).Single().Value("thresholdExpression", "ands")!.Items
                .Select(and => and["dimension"]!)
                .Select(dimension => $"{dimension["key"]!.Text} {dimension["matchOptions"]!.Items.Single().Text} {dimension["values"]!.Items.Single().Text}"));
        Assert.Equal([$"{Monitor} costs-anomalies"], graph.Sources(graph.OfType(Subscription).Single(), "monitorArnLists"));
    }

    [Fact]
    [Requirement("X-9")]
    public async Task Only_one_stack_of_an_account_has_a_monitor()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        graph.ShouldHaveNone(Monitor);
        graph.ShouldHaveNone(Subscription);
    }

    [Fact]
    public async Task Bounds_may_have_fractions() => (await CostSamples.RecordAsync(CostSamples.Policy)).ShouldHave(Subscription, new
    {
        thresholdExpression = new { ands = new[] { new { dimension = new { values = new[] { "12.5" } } }, new { dimension = new { values = new[] { "35" } } } } },
    });
}
