using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-10")]
public sealed class CanaryTests
{
    [Theory]
    [Requirement("X-2")]
    [InlineData("us-east-1", "")]
    [InlineData("sa-east-1", "sae1-")]
    public async Task Each_region_calls_the_four_endpoints_every_minute(string region, string prefix)
    {
        var canaries = (await Stacks.Graph(Stacks.ProdAr)).OfType(Types.Canary).Where(canary => canary.Region == region).ToArray();

        Assert.Equal(
            [
                $"{prefix}canaries-api https://app.barberpro.com.ar/api/v1/health",
                $"{prefix}canaries-booking https://app.barberpro.com.ar/api/v1/booking/health",
                $"{prefix}canaries-health https://app.barberpro.com.ar/health",
                $"{prefix}canaries-payment https://app.barberpro.com.ar/api/v1/payment/health",
            ],
            canaries.Select(canary => $"{canary.Name} {canary.Text("runConfig", "environmentVariables", "TARGET_URL")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Robots_run_on_a_runtime_that_AWS_still_offers_and_give_up_in_time()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldAllHave(Types.Canary, new
        {
            runtimeVersion = "syn-nodejs-puppeteer-13.1",
            schedule = new { expression = "rate(1 minute)" },
            runConfig = new { timeoutInSeconds = 20, memoryInMb = 960, environmentVariables = new { EXPECTED_STATUS = "200", MAX_MILLISECONDS = "5000" } },
            startCanary = true,
            deleteLambda = true,
            vpcConfig = (string?)null,
        });
        Assert.All(graph.OfType(Types.Canary), canary => Assert.Matches("^[0-9a-z_-]{1,255}$", canary.Text("name")));
    }

    [Theory]
    [InlineData("health")]
    [InlineData("api")]
    [InlineData("booking")]
    [InlineData("payment")]
    public async Task Fewer_than_nine_in_ten_calls_for_three_minutes_page_and_so_does_silence(string endpoint)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var alarm = graph.Get(Types.Alarm, $"canaries-{endpoint}-unreachable");

        graph.Named(alarm.Name).ShouldHave(Types.Alarm, new
        {
            @namespace = "CloudWatchSynthetics",
            metricName = "SuccessPercent",
            statistic = "Average",
            comparisonOperator = "LessThanThreshold",
            threshold = 90,
            period = 60,
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            treatMissingData = "breaching",
        });
        Assert.Equal([$"{Types.Canary} canaries-{endpoint}"], graph.Sources(alarm, "dimensions"));
        Assert.Contains($"{endpoint}-unreachable", graph.Get(Types.Page, "page-availability").Text("alarmRule"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_code_gets_a_new_key_and_robots_take_it_from_there()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var script = graph.Get("aws:s3/bucketObjectv2:BucketObjectv2", "canaries");

        Assert.Matches("^code/[A-Za-z0-9_-]{20,}\\.zip$", script.Text("key"));
        Assert.Equal(script.Text("sourceHash"), script.Text("source", "hash"));
        Assert.All(graph.OfType(Types.Canary), canary => Assert.Equal(script.Text("key"), canary.Text("s3Key")));
    }

    [Fact]
    [Requirement("LOG-2")]
    public async Task Robots_make_no_log_group_themselves_so_theirs_have_key_and_retention()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var access = graph.Get("aws:iam/rolePolicy:RolePolicy", "canaries").Value("policy")!.ToString();

        Assert.DoesNotContain("logs:CreateLogGroup", access, StringComparison.Ordinal);
        Assert.Equal(4, graph.OfType(Types.LogGroup).Count(group => group.Text("name").StartsWith("/aws/lambda/cwsyn-barberpro-prod-ar-canaries-", StringComparison.Ordinal)));
        Assert.Equal("/aws/lambda/cwsyn-home-1f2e", CanaryAccess.LogGroup("arn:aws:lambda:eu-west-1:123456789012:function:cwsyn-home-1f2e:7"));
    }

    [Fact]
    [Requirement("LOG-2")]
    public async Task Findings_are_encrypted_and_end_with_the_logs_but_code_stays()
    {
        var graph = (await Stacks.Primary(Stacks.ProdAr)).Named("canaries");

        graph.ShouldAllHave("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", new
        {
            rules = new[] { new { applyServerSideEncryptionByDefault = new { sseAlgorithm = "aws:kms" } } },
        });
        graph.ShouldAllHave("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", new
        {
            rules = new[] { new { filter = new { prefix = "findings/" }, expiration = new { days = 90 }, noncurrentVersionExpiration = new { noncurrentDays = 90 } } },
        });
        graph.ShouldHave(Types.Key, new { enableKeyRotation = true, deletionWindowInDays = 30 });
    }

    [Fact]
    public async Task Nobody_is_woken_for_a_development_stack() => Assert.Empty((await Stacks.Graph(Stacks.Dev)).OfType(Types.Canary));

    [Theory]
    [InlineData(1, "rate(1 minute)")]
    [InlineData(5, "rate(5 minutes)")]
    public void A_schedule_is_said_as_Synthetics_says_it(int minutes, string expression) => Assert.Equal(expression, CanarySchedule.Of(TimeSpan.FromMinutes(minutes)));

    [Theory, EveryStack]
    [Requirement("MON-11")]
    public async Task Only_robots_and_the_edge_ask_for_the_database_and_the_load_balancer_never_does(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.TargetGroup, new { healthCheck = new { path = "/health" } });
        graph.ShouldAllHave("cloudflare:index/loadBalancerMonitor:LoadBalancerMonitor", new { path = "/api/v1/health", interval = 30 });
    }
}
