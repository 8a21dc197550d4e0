using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

/// <summary>Which instances hold a backlog, counted by hand.</summary>
public sealed class BacklogSplitTests
{
    /// <summary>One server, a hundred requests a second.</summary>
    private static readonly Station One = new(1, new(0.01, 1));

    [Fact]
    public void All_hold_it_until_others_come()
    {
        var split = new BacklogSplit();

        split.Pass(0, 100, 2, One, 1);

        Assert.Equal(double.PositiveInfinity, split.Holders);
    }

    [Fact]
    public void An_even_backlog_is_held_by_all_who_held_it_until_it_is_gone()
    {
        var split = new BacklogSplit();
        split.Relieve(1000, 2);

        split.Pass(1000, 10, 6, One, 1);
        Assert.Equal(2, split.Holders);

        split.Pass(10, 0, 6, One, 1);
        Assert.Equal(double.PositiveInfinity, split.Holders);
    }

    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(4, 0.75)]
    public void Of_every_split_alike_a_quarter_left_is_held_by_a_power_of_a_quarter(int instances, double power)
    {
        var split = Relieved(100, instances);

        split.Pass(100, 25, 12, One, 1);

        Assert.Equal(instances * Math.Pow(0.25, power), split.Holders, 1e-6);
    }

    [Fact]
    public void In_between_it_is_as_uneven_as_a_random_walk_made_it()
    {
        var split = new BacklogSplit();

        // In a second 100 come to each of the two and 100 go, all at random: a variance of 200, halved since the sum is held; of at most 1000² / 3.
        split.Pass(2000, 2000, 2, One, 1);
        split.Relieve(2000, 2);
        split.Pass(2000, 500, 6, One, 1);

        Assert.Equal(2 * Math.Pow(0.25, 0.5 * 100 / (1_000_000 / 3.0)), split.Holders, 1e-6);
    }

    [Fact]
    public void One_instance_holds_all_of_it()
    {
        var split = Relieved(100, 1);

        split.Pass(100, 1, 2, One, 1);

        Assert.Equal(1, split.Holders);
    }

    [Fact]
    public void Of_what_less_than_one_instance_holds_nobody_has_less()
    {
        var split = Relieved(100, 2);
        split.Pass(100, 4, 12, One, 1);
        Assert.Equal(0.4, split.Holders, 1e-6);

        split.Relieve(4, split.Holders);
        split.Pass(4, 1, 14, One, 1);

        Assert.Equal(0.4, split.Holders, 1e-6);
    }

    [Fact]
    public void Nothing_comes_back_to_those_who_were_done()
    {
        var split = Relieved(100, 2);
        split.Pass(100, 25, 12, One, 1);

        split.Pass(25, 50, 12, One, 1);
        Assert.Equal(1, split.Holders, 1e-6);

        split.Spread();
        Assert.Equal(double.PositiveInfinity, split.Holders);
    }

    // After so long chance has done all it can.
    private static BacklogSplit Relieved(double backlog, int instances)
    {
        var split = new BacklogSplit();
        for (var tenth = 0; tenth < 10_000; tenth++)
        {
            split.Pass(backlog, backlog, instances, One, 0.1);
        }

        split.Relieve(backlog, instances);
        return split;
    }
}
