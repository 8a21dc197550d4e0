using BarberPro.Policies.Databases;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests.Policies.Databases;

public sealed class PoolPlanTests
{
    private static readonly ServicePolicy Shop = Samples.Service with { MaxSize = 12, Reaches = [DataTier.Database] };
    private static readonly ServicePolicy Desk = Samples.Service with { Name = "desk", MaxSize = 5, Reaches = [DataTier.Cache, DataTier.Database] };
    private static readonly ServicePolicy Pages = Samples.Service with { Name = "pages", MaxSize = 40, Reaches = [DataTier.Cache] };

    private static readonly PoolPlan Plan = PoolPlan.For(DatabaseSamples.Policy, [Shop, Desk, Pages]);

    private static PoolPlan ProdAr => PoolPlan.For(Stacks.Policy(Stacks.ProdAr).Databases, Stacks.Policy(Stacks.ProdAr).Fleets.Services);

    [Fact]
    [Requirement("DB-5")]
    public void The_proxy_s_bounds_are_shares_of_the_servers_own_limit()
    {
        Assert.Equal((30, 2), (Plan.MaxPercent, Plan.IdlePercent));

        var larger = Plan with { Connections = DatabaseSamples.Connections with { Limit = 800 } };
        Assert.Equal((15, 1), (larger.MaxPercent, larger.IdlePercent));
    }

    [Fact]
    [Requirement("DB-5")]
    public void Every_instance_that_reaches_the_database_opens_its_clients() => Assert.Equal((17, 51), (Plan.Instances, Plan.Clients));

    [Fact]
    [Requirement("DB-6")]
    public void A_replica_s_pool_is_shared_out_among_those_who_read_from_it() => Assert.Equal((12, 2), (Plan.Readers, Plan.PerReader));

    [Theory]
    [Requirement("DB-6")]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 6)]
    [InlineData(12, 6)]
    public void The_fleet_s_minimum_holds_from_as_many_readers_as_it_takes(int readers, int held) => Assert.Equal(held, Plan.HeldBy(readers));

    [Fact]
    [Requirement("C-7")]
    [Requirement("DB-11")]
    public void All_pools_together_stay_below_the_alarm() => Assert.Equal((180, new Percent(45), 240), (Plan.Sum, Plan.Utilisation, Plan.Alarm));

    [Fact]
    [Requirement("DB-4")]
    [Requirement("DB-5")]
    public void In_production_the_proxy_pools_50_of_200_connections_keeps_10_and_meets_36_clients() =>
        Assert.Equal((200, 25, 5, 18, 36), (ProdAr.Connections.Limit, ProdAr.MaxPercent, ProdAr.IdlePercent, ProdAr.Instances, ProdAr.Clients));

    [Theory]
    [Requirement("DB-6")]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(10, 5)]
    public void In_production_an_API_instance_has_2_connections_to_a_replica_and_5_hold_from_3_instances_on(int instances, int held) =>
        Assert.Equal((2, held), (ProdAr.PerReader, ProdAr.HeldBy(instances)));

    [Fact]
    [Requirement("C-7")]
    [Requirement("DB-6")]
    [Requirement("DB-11")]
    public void In_production_the_pools_are_125_connections_62_5_percent_and_the_alarm_stands_at_150() =>
        Assert.Equal((125, new Percent(62.5m), 150), (ProdAr.Sum, ProdAr.Utilisation, ProdAr.Alarm));

    [Fact]
    [Requirement("DB-4")]
    public void In_development_everything_follows_from_100_connections()
    {
        var dev = PoolPlan.For(Stacks.Policy(Stacks.Dev).Databases, Stacks.Policy(Stacks.Dev).Fleets.Services);

        Assert.Equal((100, 25, 5, 8, 5, 2, 35, 75), (dev.Connections.Limit, dev.MaxPercent, dev.IdlePercent, dev.Clients, dev.PerReader, dev.HeldBy(1), dev.Sum, dev.Alarm));
    }
}
