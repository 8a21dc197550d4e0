using System.Text.Json.Nodes;

using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Recovery;

/// <summary>The failover runbook, step by step, beside the graph of the policy that its last step asks for: committing that policy changes nothing more.</summary>
[Requirement("DR-3")]
public sealed class FailoverTests
{
    private const string DocumentType = "aws:ssm/document:Document";
    private const string FunctionType = "aws:lambda/function:Function";

    private static readonly Lazy<Task<ResourceGraph>> Flipped = new(() =>
    {
        var real = Stacks.Policy(Stacks.ProdAr);
        return Stacks.Record(real with { Recovery = real.Recovery with { ActiveRegion = "sa-east-1" } });
    });

    [Fact]
    public async Task The_steps_promote_grow_switch_restart_steer_and_record_in_this_order() => Assert.Equal(
        [
            "promote aws:executeAwsApi", "grow_barberpro_prod_ar_sae1_web_blue aws:executeAwsApi", "grow_barberpro_prod_ar_sae1_api_blue aws:executeAwsApi",
            "grow_barberpro_prod_ar_sae1_booking_blue aws:executeAwsApi", "let_promotion_begin aws:sleep", "wait_for_writes aws:waitForAwsResourceProperty",
            "switch_endpoint aws:executeAwsApi", "restart_services aws:runCommand", "steer_edge aws:invokeLambdaFunction", "record aws:invokeLambdaFunction",
        ],
        (await StepsAsync()).Select(step => $"{step["name"]} {step["action"]}"));

    [Fact]
    public async Task The_four_minutes_before_the_runbook_count_and_each_wait_has_its_share_of_the_budget()
    {
        var document = await DocumentAsync();

        Assert.Equal("4", (string?)document["parameters"]!["MinutesBefore"]!["default"]);
        Assert.Equal(
            ["wait_for_writes 300", "restart_services 60", "steer_edge 240", "record 60"],
            (await StepsAsync()).Where(step => step["timeoutSeconds"] is not null).Select(step => $"{step["name"]} {step["timeoutSeconds"]}"));
    }

    [Fact]
    public async Task Its_last_words_ask_for_the_policy_to_be_changed() =>
        Assert.Contains("set recovery.activeRegion to sa-east-1 in config/base/recovery.yml", (string?)(await DocumentAsync())["description"], StringComparison.Ordinal);

    [Fact]
    public async Task It_touches_only_what_stands_in_its_own_region()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.All(
            graph.Resources.Where(node => node.Name.StartsWith("failover", StringComparison.Ordinal) && !node.Component).SelectMany(node => node.References),
            reference => Assert.Contains(graph.Find(reference.Urn)!.Region, new[] { "sa-east-1", null }));
    }

    [Fact]
    public async Task Nothing_appears_and_nothing_goes_when_the_policy_follows() =>
        Assert.Equal((await Stacks.Graph(Stacks.ProdAr)).Resources.Select(node => node.Urn), (await Flipped.Value).Resources.Select(node => node.Urn));

    [Fact]
    public async Task The_policy_that_follows_declares_what_the_steps_have_made_and_nothing_else()
    {
        var (before, after) = (await Stacks.Graph(Stacks.ProdAr), await Flipped.Value);

        Assert.Equal(
            [
                $"{Types.Group} sae1-api-blue: minSize",
                $"{Types.Group} sae1-booking-blue: minSize",
                $"{Types.Group} sae1-web-blue: minSize",
                // The program's own: which server AWS Backup takes from now on, and that it leaves a snapshot.
                $"{Types.Database} sae1-database-standby: replicateSourceDb, skipFinalSnapshot, tags",
                $"{Types.Parameter} sae1-db-writer-endpoint: insecureValue",
                $"{Types.CloudflareBalancer} edge-steering: defaultPools, fallbackPool, randomSteering, rules",
            ],
            before.Resources
                .Select(node => (Node: node, Changed: Changed(node, after.Find(node.Urn)!)))
                .Where(pair => pair.Changed.Length > 0)
                .Select(pair => $"{pair.Node}: {string.Join(", ", pair.Changed)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Fleets_grow_to_the_sizes_that_the_policy_then_declares()
    {
        var after = await Flipped.Value;

        var grown = (await StepsAsync()).Where(step => (string?)step["inputs"]!["Api"] == "UpdateAutoScalingGroup").Select(step => step["inputs"]!).ToArray();

        Assert.Equal(3, grown.Length);
        Assert.All(grown, group => Assert.Equal(
            (double)group["MinSize"]!,
            after.OfType(Types.Group).Single(node => node.Text("name") == (string?)group["AutoScalingGroupName"]).Value("minSize")!.Number!.Value));
    }

    [Fact]
    public async Task The_application_is_told_the_promoted_server()
    {
        var after = await Flipped.Value;
        var (promote, change) = (Inputs(await StepsAsync(), "promote"), Inputs(await StepsAsync(), "switch_endpoint"));
        var parameter = after.Get(Types.Parameter, "sae1-db-writer-endpoint");

        Assert.Equal(after.Get(Types.Database, "sae1-database-standby").Text("identifier"), (string?)promote["DBInstanceIdentifier"]);
        Assert.Equal((parameter.Text("name"), parameter.Text("insecureValue")), ((string?)change["Name"], (string?)change["Value"]));
    }

    [Fact]
    [Requirement("LB-1")]
    public async Task The_edge_is_asked_for_what_the_policy_then_declares()
    {
        var balancer = (await Flipped.Value).Get(Types.CloudflareBalancer, "edge-steering");
        var change = JsonNode.Parse((await Stacks.Graph(Stacks.ProdAr)).Get(FunctionType, "failover-steps").Text("environment", "variables", "CHANGE"))!;

        Assert.Equal(Json(balancer.Value("defaultPools")!), change["default_pools"]!.ToJsonString());
        Assert.Equal(balancer.Text("fallbackPool"), (string?)change["fallback_pool"]);
        Assert.Equal(Json(balancer.Value("randomSteering", "poolWeights")!), change["random_steering"]!["pool_weights"]!.ToJsonString());
        var (declared, asked) = (Assert.Single(balancer.Value("rules")!.Items), Assert.Single(change["rules"]!.AsArray())!);
        Assert.Equal((declared["name"]!.Text, declared["condition"]!.Text), ((string?)asked["name"], (string?)asked["condition"]));
        Assert.Equal(Json(declared["overrides"]!["randomSteering"]!["poolWeights"]!), asked["overrides"]!["random_steering"]!["pool_weights"]!.ToJsonString());
    }

    [Fact]
    public async Task A_failover_of_more_than_fifteen_minutes_warns() => (await Stacks.Graph(Stacks.ProdAr)).Named("failover-failover-slow").ShouldHave(Types.Alarm, new
    {
        @namespace = "BarberPro/Recovery",
        metricName = "DrillMinutes",
        threshold = 15,
        comparisonOperator = "GreaterThanThreshold",
        dimensions = new { Environment = "prod-ar" },
    });

    [Fact]
    public async Task A_drill_is_asked_for_once_a_quarter() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount("aws:scheduler/schedule:Schedule", 1, new
    {
        name = "barberpro-prod-ar-failover-drill",
        scheduleExpression = "cron(0 10 ? 3,6,9,12 3#2 *)",
        scheduleExpressionTimezone = "America/Argentina/Buenos_Aires",
    });

    private static string[] Changed(ResourceNode before, ResourceNode after) =>
    [
        .. before.Inputs.Members.Select(member => member.Name).Union(after.Inputs.Members.Select(member => member.Name))
            .Where(name => !Equals(before.Inputs[name], after.Inputs[name]))
            .Order(StringComparer.Ordinal),
    ];

    private static string Json(GraphValue value) => JsonNode.Parse(CanonicalJson.Text(value))!.ToJsonString();

    private static JsonNode Inputs(JsonNode[] steps, string name) => steps.Single(step => (string?)step["name"] == name)["inputs"]!;

    private static async Task<JsonNode[]> StepsAsync() => [.. (await DocumentAsync())["mainSteps"]!.AsArray().Select(step => step!)];

    private static async Task<JsonNode> DocumentAsync() => JsonNode.Parse((await Stacks.Graph(Stacks.ProdAr)).Get(DocumentType, "failover").Text("content"))!;
}
