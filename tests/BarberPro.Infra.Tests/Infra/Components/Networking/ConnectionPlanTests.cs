using BarberPro.Infra.Components.Networking;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Networking;

[Requirement("SEC-6")]
public sealed class ConnectionPlanTests
{
    private static readonly ServicePolicy Shop = Samples.Service with { Reaches = [DataTier.Database, DataTier.Cache] };
    private static readonly ServicePolicy Pages = Samples.Service with { Name = "pages", Port = 9090 };

    [Fact]
    public void Every_service_and_tier_has_a_group_of_its_own() =>
        Assert.Equal(["balancer", "shop", "pages", "database", "cache", "rotation", "endpoints"], ConnectionPlan.Groups([Shop, Pages]).ToArray());

    [Fact]
    public void The_load_balancer_reaches_each_service_on_the_service_s_port()
    {
        var connections = ConnectionPlan.Connections([Shop, Pages], Samples.Ports);

        Assert.Equal([new("balancer", "shop", 8080), new("balancer", "pages", 9090)], connections.Where(connection => connection.From == "balancer"));
    }

    [Fact]
    public void A_service_reaches_the_data_that_its_policy_names()
    {
        var connections = ConnectionPlan.Connections([Shop], Samples.Ports);

        Assert.Equal(
            [new("shop", "endpoints", 8443), new("shop", "database", 5433), new("shop", "cache", 6380)],
            connections.Where(connection => connection.From == "shop"));
    }

    [Fact]
    public void A_service_that_names_no_data_reaches_none()
    {
        var connections = ConnectionPlan.Connections([Pages], Samples.Ports);

        Assert.Equal(["endpoints"], connections.Where(connection => connection.From == "pages").Select(connection => connection.To));
    }

    [Fact]
    public void Nothing_reaches_the_load_balancer_by_reference() =>
        Assert.DoesNotContain(ConnectionPlan.Connections([Shop, Pages], Samples.Ports), connection => connection.To == "balancer");
}
