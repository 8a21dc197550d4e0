using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-PRE-1")]
[Requirement("C-4")]
public sealed class ForecastTests
{
    [Theory, EveryStack]
    public async Task Every_fleet_is_forecast_first_and_scaled_by_forecast_once_the_policy_says_so(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group => graph.Named($"{group.Name}-forecast").ShouldHave(Types.Policy, Forecast("ForecastOnly")));
    }

    [Fact]
    public async Task The_policy_switches_forecasts_to_scaling()
    {
        var real = Stacks.Policy(Stacks.Dev);
        var scaling = real.Fleets.Scaling;

        var graph = await Stacks.Record(real with
        {
            Fleets = real.Fleets with { Scaling = scaling with { Predictive = scaling.Predictive with { Mode = PredictiveMode.ForecastAndScale } } },
        });

        graph.Named("web-blue-forecast").ShouldHave(Types.Policy, Forecast("ForecastAndScale"));
    }

    private static object Forecast(string mode) => new
    {
        policyType = "PredictiveScaling",
        predictiveScalingConfiguration = new
        {
            mode,
            schedulingBufferTime = "300",
            maxCapacityBreachBehavior = "HonorMaxCapacity",
            maxCapacityBuffer = (string?)null,
            metricSpecification = new { targetValue = 70, predefinedMetricPairSpecification = new { predefinedMetricType = "ASGCPUUtilization" } },
        },
    };
}
