using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Simulation;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Queueing;

public sealed class LeastOutstandingTests
{
    private static readonly WorkTime Work = new(0.007, 1);

    [Fact]
    public void One_line_is_one_queue() =>
        Assert.Equal((1, 1), (LeastOutstanding.Wait(lines: 1, servers: 4, utilisation: 0.6), LeastOutstanding.Share(lines: 1, servers: 4, utilisation: 0.6)));

    // Three lines of one server, half busy: 1 + 0.5·0.46·2 and exp(-0.5·0.15·2).
    [Fact]
    public void Lines_of_their_own_make_fewer_wait_for_longer()
    {
        Assert.Equal(1.46, LeastOutstanding.Wait(lines: 3, servers: 1, utilisation: 0.5), 1e-12);
        Assert.Equal(0.860708, LeastOutstanding.Share(lines: 3, servers: 1, utilisation: 0.5), 1e-6);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void They_answer_between_one_queue_and_a_random_split(double utilisation)
    {
        var mean = Mean(Station.Of(Dispatch.LeastOutstanding, instances: 8, servers: 2, Work), utilisation);

        Assert.True(mean > Mean(new(16, Work), utilisation) && mean < Mean(Station.Of(Dispatch.Random, instances: 8, servers: 2, Work), utilisation));
    }

    [Fact]
    public async Task A_fleet_that_declares_it_is_as_fast_as_lines_of_their_own_allow()
    {
        var model = await Models.Production(
            fleet => fleet with { TargetGroups = [.. fleet.TargetGroups.Select(group => group with { Algorithm = "least_outstanding_requests" })] }, Models.Policy.Demand);
        var api = model.Fleets.First(fleet => fleet.Role == FleetRole.Api);

        Assert.Equal(new Station(4 * api.Servers, api.Work, Lines: 4), api.Requests(4, isSlow: false).Station);
    }

    private static double Mean(Station station, double utilisation) => (station.Waiting(utilisation) * station.WaitOfTheWaiting(utilisation)) + station.Work.Mean;
}
