using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>A service is a paragraph of policy: nothing in the program names one.</summary>
public sealed class NewServiceTests
{
    private static readonly ServicePolicy Payments = Samples.Service with
    {
        Name = "payments",
        Reaches = [DataTier.Database],
        Route = new(5, ["/pay/*"]),
        Tracks = Samples.NoTracks with { Requests = new(600) },
    };

    private static readonly Lazy<Task<ResourceGraph>> WithPayments = new(() =>
    {
        var real = Stacks.Policy(Stacks.Dev);
        return Stacks.Record(real with { Fleets = real.Fleets with { Services = [.. real.Fleets.Services, Payments] } });
    });

    [Theory]
    [InlineData("barberpro:fleets:Fleet", "payments-blue payments-green")]
    [InlineData("barberpro:fleets:ServiceRuntime", "payments")]
    [InlineData("barberpro:fleets:RequestTracking", "payments-blue payments-green")]
    [InlineData("aws:lb/targetGroup:TargetGroup", "payments-blue payments-green")]
    [InlineData("aws:lb/listenerRule:ListenerRule", "payments")]
    [InlineData("aws:ec2/securityGroup:SecurityGroup", "payments")]
    [InlineData("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", "balancer-to-payments payments-to-database payments-to-endpoints")]
    public async Task A_service_that_only_the_policy_names_gets_all_that_a_service_has(string type, string names)
    {
        var before = await Stacks.Graph(Stacks.Dev);
        var after = await WithPayments.Value;

        var added = after.OfType(type).Select(node => node.Name).Except(before.OfType(type).Select(node => node.Name));

        Assert.Equal(names.Split(' '), added.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_runs_and_is_reached_as_its_policy_says()
    {
        var graph = await WithPayments.Value;

        graph.Named("payments-blue").ShouldHave(Types.Group, new { minSize = 2, maxSize = 7 });
        graph.Named("payments-blue").ShouldHave(Types.TargetGroup, new { port = 8080, healthCheck = new { path = "/live" } });
        graph.Named("payments").ShouldHave(
            Types.ListenerRule, new { priority = 5, conditions = new[] { new { pathPattern = new { values = new[] { "/pay/*" } } } } });
    }

    [Fact]
    public async Task It_changes_nothing_of_the_other_services()
    {
        var before = await Stacks.Graph(Stacks.Dev);
        var after = await WithPayments.Value;

        // What shows all services together shows one more.
        var own = before.Resources.Where(node => node.Type is not (Types.Dashboard or "aws:cloudwatch/queryDefinition:QueryDefinition") && !(node.Type == Types.Page && node.Name == "page-api"));

        Assert.All(own, node => Assert.Equal(node.Inputs, after.Find(node.Urn)?.Inputs));
    }
}
