using BarberPro.Capacity.Queueing;

namespace BarberPro.Infra.Tests.Capacity.Queueing;

public sealed class ResponseTimeTests
{
    private static readonly WorkTime Work = new(Mean: 0.01, Variation: 1);

    [Fact]
    public void One_exponential_server_answers_exponentially()
    {
        var response = ResponseTime.Of(new(1, Work), 0.8, Alone(Work));

        // M/M/1: mean 10 ms / (1 - 0.8), 95th percentile its 2.9957-fold.
        Assert.Equal(0.05, response.Mean, 1e-5);
        Assert.Equal(-0.05 * Math.Log(0.05), response.P95, 1e-4);
    }

    [Fact]
    public void An_idle_station_takes_as_long_as_the_work()
    {
        var response = ResponseTime.Of(new(4, Work), 0, Alone(Work));

        Assert.Equal(0.01, response.Mean, 1e-5);
        Assert.Equal(-0.01 * Math.Log(0.05), response.P95, 1e-4);
    }

    [Fact]
    public void Waiting_for_others_comes_on_top_and_makes_nobody_busy()
    {
        var step = TimeDistribution.StepFor(0.03, 0.02);
        var work = TimeDistribution.Gamma(Work, step);
        var with = work.Then(TimeDistribution.Gamma(new(0.02, 0.5), step));

        var difference = ResponseTime.Of(new(2, Work), 0.7, with).Mean - ResponseTime.Of(new(2, Work), 0.7, work).Mean;

        Assert.Equal(0.02, difference, 1e-5);
    }

    [Fact]
    public void A_table_is_within_a_hundredth_of_the_direct_solution()
    {
        foreach (var variation in new[] { 0.5, 1, 1.5 })
        {
            foreach (var servers in new[] { 1, 2, 20 })
            {
                var work = new WorkTime(0.007, variation);
                var (station, times) = (new Station(servers, work), Alone(work));
                var table = new ResponseTable(station, times);
                for (var utilisation = 0.0007; utilisation < ResponseTable.Highest; utilisation += 0.0131)
                {
                    var (read, solved) = (table.At(utilisation), ResponseTime.Of(station, utilisation, times));
                    Assert.InRange(read.Mean / solved.Mean, 0.99, 1.01);
                    Assert.InRange(read.P95 / solved.P95, 0.99, 1.01);
                }
            }
        }
    }

    [Fact]
    public void Above_the_highest_utilisation_a_table_stays_where_it_is()
    {
        var table = new ResponseTable(new(2, Work), Alone(Work));

        Assert.Equal(table.At(ResponseTable.Highest), table.At(1.4));
    }

    [Fact]
    public void A_disturbed_queue_forgets_in_the_time_of_Blanc_and_van_Doorn()
    {
        // 2 servers of 7 ms: 285.7 a second; at 0.95 the gap 1 - sqrt(0.95) is 0.02532, so 5.46 s.
        Assert.Equal(5.46, new Station(2, new(0.007, 1)).Relaxation(0.95), 0.01);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.95)]
    public void Shape_and_tail_of_a_gamma_distribution_are_its_own(double share)
    {
        // Variation 1/sqrt(2) is the sum of two exponentials, whose share above t is (1 + t/s)·exp(-t/s).
        var times = TimeDistribution.Gamma(new(0.02, 1 / Math.Sqrt(2)), TimeDistribution.StepFor(0.02, 0.0141));

        var t = times.Percentile(share) / 0.01;

        Assert.Equal(1 - share, (1 + t) * Math.Exp(-t), 1e-3);
    }

    private static TimeDistribution Alone(WorkTime work) => TimeDistribution.Gamma(work);
}
