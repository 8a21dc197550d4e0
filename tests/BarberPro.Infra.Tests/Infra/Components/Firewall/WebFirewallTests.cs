using BarberPro.Graph;
using BarberPro.Infra.Components.Firewall;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;
using BarberPro.Policies.Units;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Firewall;

public sealed class WebFirewallTests
{
    private static readonly RateLimitsPolicy Limits = new(
        "/x/",
        CountBy.Address,
        new(true, 300, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(1)),
        new(true, 2, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)));

    [Theory, EveryStack]
    [Requirement("SEC-2")]
    public async Task An_address_may_send_120_requests_a_minute_to_the_API_and_the_edge_says_whose_address_it_is(string stack) =>
        Assert.All((await Stacks.Graph(stack)).OfType(Types.WebAcl), firewall =>
        {
            var rate = firewall.Value("rules")!.Items.Single(rule => rule["name"]!.Text == "rate");
            var statement = rate["statement"]!["rateBasedStatement"]!;

            Assert.Equal((120d, 60d, "FORWARDED_IP"), (statement["limit"]!.Number, statement["evaluationWindowSec"]!.Number, statement["aggregateKeyType"]!.Text));
            Assert.Equal(("CF-Connecting-IP", "MATCH"), (statement["forwardedIpConfig"]!["headerName"]!.Text, statement["forwardedIpConfig"]!["fallbackBehavior"]!.Text));

            // Beside the path stands who is exempt, in a stack where somebody is (OPS-3).
            var scope = statement["scopeDownStatement"]!;
            var path = (scope["andStatement"]?["statements"]?[0] ?? scope)["byteMatchStatement"]!;
            Assert.Equal(("/api/", "STARTS_WITH"), (path["searchString"]!.Text, path["positionalConstraint"]!.Text));
            Assert.NotNull(rate["action"]!["block"]);
        });

    [Theory]
    [Requirement("SEC-4")]
    [InlineData("dev", "rate AWSManagedRulesCommonRuleSet AWSManagedRulesKnownBadInputsRuleSet AWSManagedRulesSQLiRuleSet")]
    [InlineData("prod-ar", "anti-ddos rate AWSManagedRulesCommonRuleSet AWSManagedRulesKnownBadInputsRuleSet AWSManagedRulesSQLiRuleSet")]
    public async Task Known_attacks_are_refused_by_the_groups_that_AWS_maintains(string stack, string rules) => Assert.All((await Stacks.Graph(stack)).OfType(Types.WebAcl), firewall =>
    {
        Assert.Equal(rules.Split(' '), firewall.Value("rules")!.Items.Select(rule => rule["name"]!.Text));
        Assert.Equal(Enumerable.Range(0, rules.Split(' ').Length).Select(priority => (double?)priority), firewall.Value("rules")!.Items.Select(rule => rule["priority"]!.Number));
        Assert.All(firewall.Value("rules")!.Items.Where(rule => rule["name"]!.Text != "rate"), rule =>
        {
            Assert.NotNull(rule["overrideAction"]!["none"]);
            Assert.Equal("AWS", rule["statement"]!["managedRuleGroupStatement"]!["vendorName"]!.Text);
        });
    });

    [Fact]
    [Requirement("SEC-3")]
    public async Task Masses_of_requests_are_stopped_with_medium_sensitivity_and_the_API_is_never_challenged() => Assert.All(
        (await Stacks.Graph(Stacks.ProdAr)).OfType(Types.WebAcl),
        firewall =>
        {
            var group = firewall.Value("rules")!.Items[0]["statement"]!["managedRuleGroupStatement"]!;
            var settings = group["managedRuleGroupConfigs"]!.Items.Single()["awsManagedRulesAntiDdosRuleSet"]!;
            var challenge = settings["clientSideActionConfig"]!["challenge"]!;

            Assert.Equal(("AWSManagedRulesAntiDDoSRuleSet", "MEDIUM"), (group["name"]!.Text, settings["sensitivityToBlock"]!.Text));
            Assert.Equal(("ENABLED", "MEDIUM"), (challenge["usageOfAction"]!.Text, challenge["sensitivity"]!.Text));
            Assert.Equal("^/api/", challenge["exemptUriRegularExpressions"]!.Items.Single()["regexString"]!.Text);
        });

    [Theory, EveryStack]
    [Requirement("SEC-4")]
    [Requirement("X-2")]
    public async Task A_firewall_is_a_region_s_and_stands_before_its_load_balancer(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.WebAcl, new { scope = "REGIONAL", visibilityConfig = new { cloudwatchMetricsEnabled = true } });
        Assert.All(graph.OfType("aws:wafv2/webAclAssociation:WebAclAssociation"), association =>
        {
            Assert.Equal(graph.Find(association.References.Single(reference => reference.Property == "resourceArn").Urn)!.Region, association.Region);
            Assert.StartsWith(Types.WebAcl, graph.Sources(association, "webAclArn").Single(), StringComparison.Ordinal);
        });
        Assert.Equal(graph.OfType(Types.Balancer).Count(), graph.OfType("aws:wafv2/webAclAssociation:WebAclAssociation").Count());
    }

    [Fact]
    [Requirement("SEC-2")]
    public async Task Load_generators_can_be_left_alone_by_the_address_that_the_edge_passes_on()
    {
        var policy = Stacks.Policy(Stacks.ProdAr).Firewall with { ExemptAddresses = [new Cidr(3_325_256_704, new(24))] };

        var graph = await Record(policy);

        graph.ShouldHaveCount("aws:wafv2/ipSet:IpSet", 1, new { scope = "REGIONAL", ipAddressVersion = "IPV4", addresses = new[] { "198.51.100.0/24" } });
        var scope = graph.OfType(Types.WebAcl).Single().Value("rules")!.Items[1]["statement"]!["rateBasedStatement"]!["scopeDownStatement"]!["andStatement"]!["statements"]!.Items;
        var reference = scope[1]["notStatement"]!["statement"]!["ipSetReferenceStatement"]!["ipSetForwardedIpConfig"]!;
        Assert.Equal(("/x/", "CF-Connecting-IP", "FIRST"), (scope[0]["byteMatchStatement"]!["searchString"]!.Text, reference["headerName"]!.Text, reference["position"]!.Text));
    }

    [Fact]
    [Requirement("SEC-2")]
    public async Task Nobody_is_left_alone_but_in_load_tests()
    {
        foreach (var stack in Stacks.All.Where(stack => stack != Stacks.Perf))
        {
            Assert.Empty((await Stacks.Graph(stack)).OfType("aws:wafv2/ipSet:IpSet"));
        }
    }

    [Fact]
    [Requirement("SEC-2")]
    public async Task The_limit_is_the_edge_s_and_a_group_can_be_tried_out_first()
    {
        var policy = Stacks.Policy(Stacks.ProdAr).Firewall with { ManagedGroups = [new("AWSManagedRulesSQLiRuleSet", GroupAction.Count)] };

        var rules = (await Record(policy)).OfType(Types.WebAcl).Single().Value("rules")!.Items;

        Assert.Equal((300d, 300d), (rules[1]["statement"]!["rateBasedStatement"]!["limit"]!.Number, rules[1]["statement"]!["rateBasedStatement"]!["evaluationWindowSec"]!.Number));
        Assert.NotNull(rules[2]["overrideAction"]!["count"]);
        Assert.Equal("HIGH", rules[0]["statement"]!["managedRuleGroupStatement"]!["managedRuleGroupConfigs"]!.Items[0]["awsManagedRulesAntiDdosRuleSet"]!["sensitivityToBlock"]!.Text);
    }

    private static Task<ResourceGraph> Record(FirewallPolicy policy) => GraphRecorder.RecordAsync(
        () => _ = new WebFirewall("guard", policy, new(Samples.Context, Limits, DdosSensitivity.High, Output.Create("arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1"))));
}
