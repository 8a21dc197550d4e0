using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

public sealed class RoutingTests
{
    [Theory, EveryStack]
    [Requirement("LB-7")]
    public async Task The_one_listener_speaks_TLS_1_3_on_port_443(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldHaveCount(Types.Listener, 1);
        graph.ShouldAllHave(Types.Listener, new { port = 443, protocol = "HTTPS", sslPolicy = "ELBSecurityPolicy-TLS13-1-3-2021-06" });
    }

    [Theory, EveryStack]
    [Requirement("LB-7")]
    public async Task Responses_demand_TLS_for_a_year_and_say_little_else(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.Listener, new
    {
        routingHttpResponseStrictTransportSecurityHeaderValue = "max-age=31536000; includeSubDomains; preload",
        routingHttpResponseXContentTypeOptionsHeaderValue = "nosniff",
        routingHttpResponseServerEnabled = false,
    });

    [Theory, EveryStack]
    [Requirement("LB-7")]
    public async Task The_listener_takes_the_certificate_once_it_is_valid(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal([$"{Types.CertificateValidation} balancer"], graph.Sources(graph.Get(Types.Listener, "https"), "certificateArn"));
    }

    [Theory, EveryStack]
    [Requirement("LB-1")]
    public async Task What_no_rule_takes_goes_to_web(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal(
            [$"{Types.TargetGroup} web-blue", $"{Types.TargetGroup} web-green"],
            graph.Sources(graph.Get(Types.Listener, "https"), "defaultActions[0].forward"));
    }

    [Theory]
    [Requirement("LB-1")]
    [InlineData("booking", 10, "/api/v1/booking*")]
    [InlineData("api", 20, "/api/*")]
    public async Task A_path_goes_to_its_service_in_both_colours(string service, int priority, string path)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var rule = graph.Get(Types.ListenerRule, service);

        graph.Named(service).ShouldHave(Types.ListenerRule, new { priority, conditions = new[] { new { pathPattern = new { values = new[] { path } } } } });
        Assert.Equal([$"{Types.TargetGroup} {service}-blue", $"{Types.TargetGroup} {service}-green"], graph.Sources(rule, "actions[0].forward"));
        Assert.Equal([$"{Types.Listener} https"], graph.Sources(rule, "listenerArn"));
    }

    [Theory, EveryStack]
    [Requirement("LB-1")]
    public async Task There_are_rules_for_booking_and_the_API_alone(string stack) =>
        Assert.Equal(["api", "booking"], (await Stacks.Primary(stack)).OfType(Types.ListenerRule).Select(rule => rule.Name));

    [Theory, EveryStack]
    [Requirement("LB-1")]
    [Requirement("LB-6")]
    [Requirement("LB-9")]
    public async Task Blue_has_all_the_weight_and_clients_keep_their_colour_for_a_minute(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var forward = new[]
        {
            new
            {
                type = "forward",
                targetGroupArn = (string?)null,
                forward = new { targetGroups = new[] { new { weight = 100 }, new { weight = 0 } }, stickiness = new { enabled = true, duration = 60 } },
            },
        };
        graph.ShouldAllHave(Types.Listener, new { defaultActions = forward });
        graph.ShouldAllHave(Types.ListenerRule, new { actions = forward });
    }

    [Theory, EveryStack]
    [Requirement("LB-9")]
    public async Task Traffic_is_routed_only_once_the_groups_of_both_colours_stand(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal([$"{Types.Group} web-blue", $"{Types.Group} web-green"], graph.Predecessors(graph.Get(Types.Listener, "https")));
        Assert.Equal([$"{Types.Group} api-blue", $"{Types.Group} api-green"], graph.Predecessors(graph.Get(Types.ListenerRule, "api")));
        Assert.Equal([$"{Types.Group} booking-blue", $"{Types.Group} booking-green"], graph.Predecessors(graph.Get(Types.ListenerRule, "booking")));
    }

    [Fact]
    [Requirement("LB-9")]
    public async Task A_rollback_turns_weights_and_the_clients_memory_of_their_colour_in_one_update()
    {
        var real = Stacks.Policy(Stacks.Dev);
        var traffic = real.LoadBalancing.Traffic;

        var graph = await Stacks.Record(real with
        {
            LoadBalancing = real.LoadBalancing with { Traffic = traffic with { Blue = 0, Green = 100, Stickiness = traffic.Stickiness with { Enabled = false } } },
        });

        var forwards = graph.OfType(Types.ListenerRule).Select(rule => rule.Value("actions")!.Items[0]["forward"]!)
            .Append(graph.Get(Types.Listener, "https").Value("defaultActions")!.Items[0]["forward"]!);
        Assert.All(forwards, forward =>
        {
            Assert.Equal([0d, 100d], forward["targetGroups"]!.Items.Select(targets => targets["weight"]!.Number!.Value));
            Assert.Equal(GraphValue.Of(false), forward["stickiness"]!["enabled"]);
        });
    }
}
