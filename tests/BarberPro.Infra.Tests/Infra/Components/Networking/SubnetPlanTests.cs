using BarberPro.Infra.Components.Networking;
using BarberPro.Policies.Networking;

namespace BarberPro.Infra.Tests.Infra.Components.Networking;

public sealed class SubnetPlanTests
{
    [Fact]
    public void Gives_every_zone_a_quarter_of_the_network_and_fills_it_from_the_largest_subnet_down()
    {
        var plan = SubnetPlan.Allocate(Samples.Networking with { ZoneIds = ["euw1-az1", "euw1-az2"] });

        Assert.Equal(
            [
                "Private euw1-az1 10.0.0.0/20", "Data euw1-az1 10.0.16.0/24", "Public euw1-az1 10.0.17.0/26",
                "Private euw1-az2 10.0.64.0/20", "Data euw1-az2 10.0.80.0/24", "Public euw1-az2 10.0.81.0/26",
            ],
            plan.Select(subnet => $"{subnet.Tier} {subnet.ZoneId} {subnet.Cidr}"));
    }

    [Fact]
    public void A_fourth_zone_moves_no_subnet_of_the_other_three()
    {
        var three = SubnetPlan.Allocate(Samples.Networking);
        var four = SubnetPlan.Allocate(Samples.Networking with { ZoneIds = [.. Samples.Networking.ZoneIds, "euw1-az4"] });

        Assert.Equal(three, four.Take(three.Length));
    }

    [Theory]
    [InlineData(20, 22, 24)]
    [InlineData(24, 20, 22)]
    [InlineData(22, 24, 20)]
    [InlineData(19, 20, 20)]
    public void Subnets_start_on_their_own_boundary_and_never_overlap(int publicBits, int privateBits, int dataBits)
    {
        var policy = Samples.Networking with { Subnets = new SubnetsPolicy(new(publicBits), new(privateBits), new(dataBits)) };

        var plan = SubnetPlan.Allocate(policy).OrderBy(subnet => subnet.Cidr.Network).ToArray();

        Assert.All(plan, subnet => Assert.Equal(0, subnet.Cidr.Network % subnet.Cidr.Prefix.Addresses));
        Assert.All(plan.Zip(plan.Skip(1)), pair => Assert.True(pair.First.Cidr.Network + pair.First.Cidr.Prefix.Addresses <= pair.Second.Cidr.Network));
    }

    [Fact]
    public void Four_zones_that_fill_their_quarters_stay_inside_the_network()
    {
        var policy = Samples.Networking with
        {
            ZoneIds = ["a", "b", "c", "d"],
            Subnets = new SubnetsPolicy(Public: new(19), Private: new(20), Data: new(20)),
        };

        var last = SubnetPlan.Allocate(policy)[^1];

        Assert.Equal("10.0.240.0/20", last.Cidr.ToString());
    }
}
