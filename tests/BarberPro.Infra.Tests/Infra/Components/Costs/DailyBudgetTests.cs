using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

[Requirement("COST-1")]
public sealed class DailyBudgetTests
{
    private const string Budget = "aws:budgets/budget:Budget";
    private const string Action = "aws:budgets/budgetAction:BudgetAction";

    [Theory]
    [InlineData("dev", "50")]
    [InlineData("prod-ar", "2000")]
    public async Task A_day_may_cost_so_many_dollars(string stack, string dollars) => (await Stacks.Graph(stack)).ShouldHaveCount(Budget, 1, new
    {
        name = $"barberpro-{stack}-costs-daily",
        budgetType = "COST",
        timeUnit = "DAILY",
        limitAmount = dollars,
        limitUnit = "USD",
        costFilters = (object?)null,
    });

    [Theory, EveryStack]
    public async Task Four_fifths_of_it_warn_and_all_of_it_pages(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var budget = graph.OfType(Budget).Single();

        Assert.Equal([80, 100], budget.Value("notifications")!.Items.Select(notification => notification["threshold"]!.Number!.Value));
        Assert.EndsWith("alerts-warning", budget.Value("notifications")!.Items[0]["subscriberSnsTopicArns"]!.Items.Single().Text, StringComparison.Ordinal);
        Assert.EndsWith("alerts-critical", budget.Value("notifications")!.Items[1]["subscriberSnsTopicArns"]!.Items.Single().Text, StringComparison.Ordinal);
    }

    [Theory, EveryStack]
    public async Task Only_actual_cost_is_told_since_daily_budgets_know_no_forecast(string stack)
    {
        var notifications = (await Stacks.Graph(stack)).OfType(Budget).SelectMany(budget => budget.Value("notifications")!.Items).ToArray();

        Assert.NotEmpty(notifications);
        Assert.All(notifications, notification =>
        {
            Assert.Equal("ACTUAL", notification["notificationType"]!.Text);
            Assert.Equal("PERCENTAGE", notification["thresholdType"]!.Text);
            Assert.Equal("GREATER_THAN", notification["comparisonOperator"]!.Text);
            _ = Assert.Single(notification["subscriberSnsTopicArns"]!.Items);
        });
    }

    [Theory, EveryStack]
    public async Task A_spent_budget_stops_nobody(string stack)
    {
        Assert.False(Stacks.Policy(stack).Costs.Budget.EnforceBudget);
        Assert.Empty(Stacks.Policy(stack).Costs.Budget.EnforcedRoles);
        (await Stacks.Graph(stack)).ShouldHaveNone(Action);
    }

    [Fact]
    public async Task An_enforced_budget_forbids_the_named_roles_to_launch_instances()
    {
        var graph = await CostSamples.RecordAsync(CostSamples.Policy with { Budget = CostSamples.Policy.Budget with { EnforceBudget = true } });

        graph.ShouldHave("aws:iam/policy:Policy", new { policy = new { Statement = new[] { new { Effect = "Deny", Action = "ec2:RunInstances", Resource = "*" } } } });
        graph.ShouldHave(Action, new
        {
            budgetName = "barberpro-test-bill-daily",
            actionType = "APPLY_IAM_POLICY",
            approvalModel = "AUTOMATIC",
            notificationType = "ACTUAL",
            actionThreshold = new { actionThresholdType = "PERCENTAGE", actionThresholdValue = 90 },
            definition = new { iamActionDefinition = new { roles = new[] { "crew", "pipeline" } } },
            subscribers = new[] { new { subscriptionType = "SNS", address = "arn:critical" } },
        });
        Assert.Equal(["aws:iam/policy:Policy bill-daily-stop"], graph.Sources(graph.OfType(Action).Single(), "definition"));
    }

    [Fact]
    public async Task Budgets_may_attach_that_denial_to_those_roles_and_nothing_else()
    {
        var graph = await CostSamples.RecordAsync(CostSamples.Policy with { Budget = CostSamples.Policy.Budget with { EnforceBudget = true } });
        var denial = graph.Get("aws:iam/policy:Policy", "bill-daily-stop").Outputs["arn"]!.Text!;

        graph.Named("bill-daily-stop").ShouldHave(Types.Role, new { assumeRolePolicy = new { Statement = new[] { new { Principal = new { Service = "budgets.amazonaws.com" } } } } });
        graph.Named("bill-daily-stop").ShouldHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new[]
                {
                    new
                    {
                        Action = new[] { "iam:AttachRolePolicy", "iam:DetachRolePolicy" },
                        Resource = new[] { "arn:aws:iam::123456789012:role/crew", "arn:aws:iam::123456789012:role/pipeline" },
                        Condition = new { ArnEquals = new Dictionary<string, string> { ["iam:PolicyARN"] = denial } },
                    },
                },
            },
        });
    }
}
