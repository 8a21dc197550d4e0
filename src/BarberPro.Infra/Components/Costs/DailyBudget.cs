using System.Globalization;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;
using BarberPro.Policies.Units;

using Pulumi;
using Pulumi.Aws.Budgets;
using Pulumi.Aws.Budgets.Inputs;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What a budget needs from elsewhere.</summary>
/// <param name="Context">Whose bill it watches.</param>
/// <param name="Alerts">Where its notifications lead.</param>
public sealed record DailyBudgetInputs(RegionContext Context, AlertRoutes Alerts);

/// <summary>The budget of a day over the whole account, tagged or not, and what happens when it is spent (COST-1).</summary>
public sealed class DailyBudget : ComponentResource
{
    /// <summary>Declares the budget and, if the policy asks for it, the action that stops others from spending more.</summary>
    public DailyBudget(string name, BudgetPolicy policy, DailyBudgetInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:DailyBudget", name, options)
    {
        var budget = new Budget(name, new()
        {
            Name = inputs.Context.Names.Physical(name),
            BudgetType = "COST",
            TimeUnit = "DAILY",
            LimitAmount = policy.Daily.Amount.ToString("0.##########", CultureInfo.InvariantCulture),
            LimitUnit = policy.Daily.Currency,
            Notifications = { Notify(policy.WarnAt, inputs.Alerts.Warning), Notify(policy.PageAt, inputs.Alerts.Critical) },
        }, new() { Parent = this });

        if (policy.EnforceBudget)
        {
            _ = new BudgetEnforcement(name, policy, new(inputs.Context, budget.Name, inputs.Alerts.Critical), new() { Parent = this });
        }

        RegisterOutputs();
    }

    // FORECASTED does not exist for daily budgets; AWS refuses it only when it is applied.
    private static BudgetNotificationArgs Notify(Percent share, Output<string> topic) => new()
    {
        NotificationType = "ACTUAL",
        ComparisonOperator = "GREATER_THAN",
        Threshold = (double)share.Points,
        ThresholdType = "PERCENTAGE",
        SubscriberSnsTopicArns = { topic },
    };
}
