using BarberPro.Graph;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Functions;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

public sealed class PackagedFunctionTests
{
    private const string Function = "aws:lambda/function:Function";

    [Fact]
    public async Task A_function_is_what_its_policy_says() => (await RecordAsync()).ShouldHave(Function, new
    {
        name = "barberpro-test-tally",
        runtime = "nodejs24.x",
        architectures = new[] { "x86_64" },
        handler = "index.handler",
        memorySize = 192,
        timeout = 47,
        tracingConfig = new { mode = "PassThrough" },
        environment = new { variables = new { COLOUR = "green" } },
        vpcConfig = (object?)null,
    });

    [Fact]
    public async Task The_hash_of_the_code_is_an_input()
    {
        var function = (await RecordAsync()).Get(Function, "tally");

        Assert.Equal(FunctionArchive.OfFolder(Repository.PathOf("functions/unit-cost"), "").Hash, function.Text("sourceCodeHash"));
        Assert.Equal(function.Text("sourceCodeHash"), function.Text("code", "hash"));
    }

    [Fact]
    public async Task Its_lines_go_as_JSON_to_a_log_group_that_is_there_first()
    {
        var graph = await RecordAsync();

        graph.ShouldHave(Types.LogGroup, new { name = "/barberpro/test/functions/tally", retentionInDays = 14, kmsKeyId = "arn:key" });
        graph.ShouldHave(Function, new { loggingConfig = new { logFormat = "JSON" } });
        Assert.Equal([$"{Types.LogGroup} tally"], graph.Sources(graph.Get(Function, "tally"), "loggingConfig"));
    }

    [Fact]
    public async Task It_starts_only_when_its_role_may_do_all_that_it_needs()
    {
        var graph = await RecordAsync();

        Assert.Equal(
            ["aws:iam/rolePolicy:RolePolicy tally-access", "aws:iam/rolePolicy:RolePolicy tally-run"],
            graph.Predecessors(graph.Get(Function, "tally")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_failure_warns_within_a_minute() => (await RecordAsync()).ShouldHave(Types.Alarm, new
    {
        name = "barberpro-test-tally-unit-cost-errors",
        metricName = "Errors",
        @namespace = "AWS/Lambda",
        dimensions = new { FunctionName = "barberpro-test-tally" },
        statistic = "Sum",
        comparisonOperator = "GreaterThanThreshold",
        threshold = 0,
        period = 60,
        evaluationPeriods = 1,
        alarmActions = new[] { "arn:warning" },
    });

    [Fact]
    public async Task A_function_in_a_network_has_its_subnets_and_its_security_group() =>
        (await RecordAsync(network: true)).ShouldHave(Function, new { vpcConfig = new { subnetIds = new[] { "subnet-1", "subnet-2" }, securityGroupIds = new[] { "sg-1" } } });

    [Fact]
    public async Task Tracing_is_on_where_the_policy_says_so() =>
        (await RecordAsync(FunctionSamples.Policy with { Runtime = FunctionSamples.Policy.Runtime with { Tracing = true } }))
        .ShouldHave(Function, new { tracingConfig = new { mode = "Active" } });

    [Theory, EveryStack]
    public async Task Every_function_of_a_stack_runs_the_runtime_of_the_policy(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Function), function =>
        {
            Assert.Equal("nodejs22.x", function.Text("runtime"));
            Assert.Equal("arm64", function.Value("architectures")!.Items.Single().Text);
            Assert.Equal("PassThrough", function.Text("tracingConfig", "mode"));
        });
    }

    [Theory, EveryStack]
    public async Task The_failures_of_every_function_of_a_stack_are_watched(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var watched = graph.OfType(Types.Alarm).Where(alarm => alarm.Value("metricName")?.Text == "Errors").Select(alarm => alarm.Text("dimensions", "FunctionName"));

        Assert.Empty(graph.OfType(Function).Select(function => function.Text("name")).Except(watched));
    }

    [Theory]
    [Requirement("DB-12")]
    [InlineData("rotation", 256, 900)]
    [InlineData("restoreValidation", 128, 120)]
    [InlineData("unitCost", 128, 120)]
    public void Each_function_takes_what_was_decided(string name, int mebibytes, int seconds)
    {
        var policy = Stacks.Policy(Stacks.ProdAr).Functions;
        var function = name switch { "rotation" => policy.Rotation, "restoreValidation" => policy.RestoreValidation, _ => policy.UnitCost };

        Assert.Equal((mebibytes, seconds), (function.Memory.Mebibytes, (int)function.Timeout.TotalSeconds));
    }

    private static Task<ResourceGraph> RecordAsync(FunctionPolicy? policy = null, bool network = false) => FunctionSamples.RecordAsync(
        () => _ = new PackagedFunction("tally", policy ?? FunctionSamples.Policy, FunctionSamples.Inputs with { Network = network ? FunctionSamples.Network : null }));
}
