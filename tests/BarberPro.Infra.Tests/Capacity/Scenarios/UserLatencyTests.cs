using BarberPro.Capacity.Scenarios;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

[Requirement("C-2")]
public sealed class UserLatencyTests
{
    [Theory]
    [InlineData("us-east-1", false)]
    [InlineData("sa-east-1", true)]
    public async Task A_dynamic_request_keeps_its_limits_from_near_alone(string region, bool keeps)
    {
        var rows = UserLatency.Of(await Models.Production());

        var row = rows.Single(row => row.From == region && row.Class.StartsWith("dynamic", StringComparison.Ordinal));
        Assert.Equal(keeps, row.IsWithin);
    }

    [Fact]
    public async Task A_dynamic_request_takes_the_round_trips_and_what_the_balancer_sees()
    {
        var rows = UserLatency.Of(await Models.Production());

        var balancer = rows[0];
        var dynamic = rows.First(row => row.From == "us-east-1");

        // Triangular means: (120 + 145 + 180) / 3 and (3 + 6 + 10) / 3.
        Assert.Equal(148.3 + 6.3 + balancer.Mean, dynamic.Mean, 0.5);
    }

    [Fact]
    [Requirement("CDN-5")]
    public async Task What_the_edge_answers_is_near() =>
        Assert.True(UserLatency.Of(await Models.Production()).Single(row => row.From == "edge").IsWithin);
}
