using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Networking;

[Requirement("SEC-6")]
public sealed class SecurityTiersTests
{
    [Theory, EveryStack]
    public async Task Who_reaches_whom_is_written_by_group_and_port(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal(
            [
                "api -> cache 6379", "api -> database 5432", "api -> endpoints 443",
                "balancer -> api 3000", "balancer -> booking 3000", "balancer -> web 3000",
                "booking -> cache 6379", "booking -> database 5432", "booking -> endpoints 443",
                "database -> database 5432", "rotation -> database 5432", "rotation -> endpoints 443", "web -> cache 6379", "web -> endpoints 443",
            ],
            Groups(graph).Select(rule => Connection(graph, rule, "referencedSecurityGroupId", "securityGroupId")).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task What_may_come_in_may_go_out_on_the_other_side(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var ways = graph.OfType(Types.Egress).Where(rule => rule.Value("referencedSecurityGroupId") is not null);

        Assert.Equal(
            Groups(graph).Select(rule => Connection(graph, rule, "referencedSecurityGroupId", "securityGroupId")).Order(StringComparer.Ordinal),
            ways.Select(rule => Connection(graph, rule, "securityGroupId", "referencedSecurityGroupId")).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task Nothing_comes_in_by_address_or_by_a_remote_shell(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave(Types.Ingress, new { cidrIpv4 = (string?)null, cidrIpv6 = (string?)null, ipProtocol = "tcp" });
        Assert.DoesNotContain(graph.OfType(Types.Ingress), rule => rule.Value("fromPort")!.Number <= 22 && rule.Value("toPort")!.Number >= 22);
    }

    [Theory, EveryStack]
    [Requirement("SEC-7")]
    public async Task Only_the_load_balancer_is_reached_from_outside_and_by_the_edge_s_lists_alone(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal(
            ["balancer edge-ingress-ipv4", "balancer edge-ingress-ipv6"],
            graph.OfType(Types.Ingress).Except(Groups(graph))
                .Select(rule => $"{graph.Sources(rule, "securityGroupId").Single().Split(' ')[1]} {graph.Sources(rule, "prefixListId").Single().Split(' ')[1]}")
                .Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task Only_services_and_rotation_reach_the_internet_and_by_one_port(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var ways = graph.OfType(Types.Egress).Where(rule => rule.Value("cidrIpv4") is not null)
            .Select(rule => $"{graph.Sources(rule, "securityGroupId").Single().Split(' ')[1]} {rule.Text("cidrIpv4")} {rule.Value("fromPort")} {rule.Value("toPort")}");

        Assert.Equal(["api 0.0.0.0/0 443 443", "booking 0.0.0.0/0 443 443", "rotation 0.0.0.0/0 443 443", "web 0.0.0.0/0 443 443"], ways);
    }

    [Theory, EveryStack]
    public async Task Rules_are_resources_of_their_own_and_never_mixed_with_inline_ones(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.SecurityGroup, new { ingress = (string?)null, egress = (string?)null });

    [Theory, EveryStack]
    public async Task The_default_group_is_closed(string stack) =>
        (await Stacks.Primary(stack)).ShouldHaveCount("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", 1, new { ingress = (string?)null, egress = (string?)null });

    [Theory, EveryStack]
    public async Task Every_group_and_rule_says_what_it_is_for(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var described = graph.OfType(Types.SecurityGroup).Concat(graph.OfType(Types.Ingress)).Concat(graph.OfType(Types.Egress)).ToArray();

        Assert.All(described, node => Assert.NotEmpty(node.Text("description")));
    }

    private static IEnumerable<ResourceNode> Groups(ResourceGraph graph) => graph.OfType(Types.Ingress).Where(rule => rule.Value("referencedSecurityGroupId") is not null);

    private static string Connection(ResourceGraph graph, ResourceNode rule, string from, string to)
    {
        Assert.Equal(rule.Value("fromPort"), rule.Value("toPort"));
        return $"{graph.Sources(rule, from).Single().Split(' ')[1]} -> {graph.Sources(rule, to).Single().Split(' ')[1]} {rule.Value("toPort")}";
    }
}
