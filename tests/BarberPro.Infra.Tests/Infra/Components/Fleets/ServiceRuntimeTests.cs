using System.Text.Json.Nodes;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class ServiceRuntimeTests
{
    [Theory]
    [Requirement("ASG-WEB-1")]
    [InlineData("web")]
    [InlineData("api")]
    [InlineData("booking")]
    public async Task Both_colours_of_a_service_share_the_agent_s_configuration(string service)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var expected = AgentConfiguration.Of(service, $"/barberpro/prod-ar/{service}", Stacks.Policy(Stacks.ProdAr).Fleets.Agent);

        graph.Named(service).ShouldHave(Types.Parameter, new { name = $"/barberpro/prod-ar/agent/{service}", type = "String" });
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(graph.Get(Types.Parameter, service).Text("insecureValue"))));
    }

    [Theory, EveryStack]
    [Requirement("ASG-SPD-1")]
    [Requirement("MON-2")]
    public async Task The_agent_measures_each_thirty_seconds_and_the_processor_each_ten(string stack) =>
        (await Stacks.Primary(stack)).Where(node => node.Name is "web" or "api" or "booking").ShouldAllHave(Types.Parameter, new
        {
            insecureValue = new
            {
                agent = new { metrics_collection_interval = 30 },
                metrics = new { force_flush_interval = 5, metrics_collected = new { cpu = new { metrics_collection_interval = 10 } } },
            },
        });

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task Each_service_has_a_role_of_its_own_that_EC2_alone_assumes(string stack)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var service in Stacks.Policy(stack).Fleets.Services.Select(service => service.Name))
        {
            graph.Named(service).ShouldHave(Types.Role, new
            {
                assumeRolePolicy = new
                {
                    Statement = new[] { new { Effect = "Allow", Action = "sts:AssumeRole", Principal = new { Service = "ec2.amazonaws.com" } } },
                },
            });
            Assert.Equal([$"{Types.Role} {service}"], graph.Sources(graph.Get(Types.Profile, service), "role"));
        }
    }

    [Theory, EveryStack]
    [Requirement("SEC-6")]
    public async Task People_reach_instances_by_session_manager_and_no_other_managed_policy_is_attached(string stack) =>
        (await Stacks.Primary(stack)).Where(node => Stacks.Policy(stack).Fleets.Services.Any(service => service.Name == node.Name)).ShouldAllHave(
            "aws:iam/rolePolicyAttachment:RolePolicyAttachment", new { policyArn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" });

    [Fact]
    [Requirement("SEC-6")]
    public async Task A_service_may_use_its_own_parameter_log_group_and_queue_and_the_passwords_of_the_tiers_that_it_reaches()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        Assert.Equal(
            [$"{Types.LogGroup} booking", $"{Types.Key} secrets", $"{Types.Secret} cache", $"{Types.Secret} database", $"{Types.Queue} booking", $"{Types.Parameter} booking"],
            graph.Sources(graph.Get("aws:iam/rolePolicy:RolePolicy", "booking"), "policy").Order(StringComparer.Ordinal));
        Assert.Equal(
            [$"{Types.LogGroup} web", $"{Types.Key} secrets", $"{Types.Secret} cache", $"{Types.Parameter} web"],
            graph.Sources(graph.Get("aws:iam/rolePolicy:RolePolicy", "web"), "policy").Order(StringComparer.Ordinal));
    }
}
