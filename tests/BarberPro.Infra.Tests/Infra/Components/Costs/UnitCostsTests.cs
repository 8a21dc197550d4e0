using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Costs;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

[Requirement("COST-3")]
public sealed class UnitCostsTests
{
    private const string Schedule = "aws:scheduler/schedule:Schedule";
    private const string Function = "aws:lambda/function:Function";

    [Theory]
    [InlineData("CostPerBooking", "GreaterThanThreshold", 0.5, "Maximum")]
    [InlineData("CostPerUser", "GreaterThanThreshold", 2, "Maximum")]
    [InlineData("MarginPercent", "LessThanThreshold", 60, "Minimum")]
    public async Task A_day_s_figure_that_is_off_warns(string metric, string comparison, double threshold, string statistic)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldHave(Types.Alarm, new
        {
            metricName = metric,
            @namespace = "BarberPro/Cost",
            dimensions = new { Environment = "prod-ar" },
            comparisonOperator = comparison,
            threshold,
            statistic,
            period = 86400,
            evaluationPeriods = 1,
            datapointsToAlarm = 1,
            treatMissingData = "notBreaching",
        });
        var alarm = graph.OfType(Types.Alarm).Single(node => node.Value("metricName")?.Text == metric);
        Assert.EndsWith("alerts-warning", alarm.Value("alarmActions")!.Items.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_worked_out_every_morning_of_the_market()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var schedule = graph.Get(Schedule, "costs-units-daily");

        Assert.Equal("cron(0 9 * * ? *)", schedule.Text("scheduleExpression"));
        Assert.Equal("America/Argentina/Buenos_Aires", schedule.Text("scheduleExpressionTimezone"));
        Assert.Equal("OFF", schedule.Text("flexibleTimeWindow", "mode"));
        Assert.Equal([$"{Function} costs-units"], graph.Sources(schedule, "target.arn"));
        Assert.Equal([$"{Types.Role} costs-units-daily"], graph.Sources(schedule, "target.roleArn"));
    }

    [Fact]
    public async Task The_scheduler_of_this_account_may_call_the_function_and_nothing_else()
    {
        var graph = (await Stacks.Graph(Stacks.ProdAr)).Named("costs-units-daily");
        var account = new Dictionary<string, string> { ["aws:SourceAccount"] = "111122223333" };

        graph.ShouldHave(Types.Role, new
        {
            assumeRolePolicy = new { Statement = new[] { new { Principal = new { Service = "scheduler.amazonaws.com" }, Condition = new { StringEquals = account } } } },
        });
        graph.ShouldHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new[] { new { Action = "lambda:InvokeFunction", Resource = "arn:aws:lambda:us-east-1:111122223333:function:barberpro-prod-ar-costs-units" } },
            },
        });
    }

    [Fact]
    [Requirement("X-9")]
    public async Task The_function_reads_this_environment_s_bill_and_metrics() => (await Stacks.Graph(Stacks.ProdAr)).Named("costs-units").ShouldHave(Function, new
    {
        environment = new
        {
            variables = new
            {
                PROJECT = "BarberPro",
                ENVIRONMENT = "prod-ar",
                DELAY_MINUTES = "1440",
                OUTPUT_NAMESPACE = "BarberPro/Cost",
                ATTEMPTS = "BarberPro/Booking|Attempts|Sum",
                FAILED = "BarberPro/Booking|Failed|Sum",
                USERS = "BarberPro/Business|ActiveUsers|Maximum",
                REVENUE = "BarberPro/Business|Revenue|Sum",
                EXCHANGE_RATE = "BarberPro/Business|ExchangeRate|Average",
            },
        },
    });

    [Fact]
    public async Task Revenue_in_dollars_needs_no_exchange_rate()
    {
        var function = (await CostSamples.RecordAsync(CostSamples.Policy)).Get(Function, "bill-units");

        Assert.Null(function.Value("environment", "variables", "EXCHANGE_RATE"));
        Assert.Equal("1800", function.Text("environment", "variables", "DELAY_MINUTES"));
    }

    [Fact]
    public async Task The_function_writes_to_its_own_namespace_alone()
    {
        var only = new Dictionary<string, string> { ["cloudwatch:namespace"] = "BarberPro/Cost" };

        (await Stacks.Graph(Stacks.ProdAr)).Named("costs-units-access").ShouldHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new object[]
                {
                    new { Effect = "Allow", Action = new[] { "ce:GetCostAndUsage", "cloudwatch:GetMetricData" } },
                    new { Effect = "Allow", Action = "cloudwatch:PutMetricData", Condition = new { StringEquals = only } },
                },
            },
        });
    }

    [Fact]
    public async Task The_function_reads_every_setting_that_it_is_given()
    {
        var code = await File.ReadAllTextAsync(Repository.PathOf("functions/unit-cost/settings.mjs"));
        var variables = (await Stacks.Graph(Stacks.ProdAr)).Get(Function, "costs-units").Value("environment", "variables")!.Members;

        Assert.All(variables, variable => Assert.Contains(variable.Name, code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_function_writes_the_metrics_that_the_alarms_read()
    {
        var code = await File.ReadAllTextAsync(Repository.PathOf("functions/unit-cost/figures.mjs"));
        var graph = await Stacks.Graph(Stacks.ProdAr);

        var read = graph.OfType(Types.Alarm).Where(alarm => alarm.Value("namespace")?.Text == "BarberPro/Cost").Select(alarm => alarm.Text("metricName")).ToArray();

        Assert.Equal(3, read.Length);
        Assert.All(read, metric => Assert.Contains($"figures.{metric} =", code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_market_s_clock_and_the_policy_decide_when() => (await CostSamples.RecordAsync(CostSamples.Policy)).ShouldHave(
        Schedule, new { scheduleExpression = "cron(30 7 * * ? *)", scheduleExpressionTimezone = "America/Montevideo" });

    [Theory]
    [InlineData("dev", false)]
    [InlineData("prod-ar", true)]
    public async Task Nothing_is_worked_out_where_nobody_books(string stack, bool isWorkedOut)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(isWorkedOut, graph.OfType(Types.Alarm).Any(alarm => alarm.Value("namespace")?.Text == "BarberPro/Cost"));
    }

    [Fact]
    public void Revenue_comes_in_the_market_s_currency() => Assert.Equal(RevenueCurrency.Market, Stacks.Policy(Stacks.ProdAr).Costs.UnitCosts.Revenue);
}
