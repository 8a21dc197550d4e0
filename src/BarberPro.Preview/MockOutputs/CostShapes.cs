namespace BarberPro.Preview.MockOutputs;

/// <summary>Budgets, anomaly detection and commitments: of the account, of no region.</summary>
internal static class CostShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:budgets/budget:Budget" => new("{account}:{name}", "arn:aws:budgets::{account}:budget/{name}", "name"),
        "aws:budgets/budgetAction:BudgetAction" => new("{account}:{uuid}:{budgetName}")
        {
            More = [new("status", "STANDBY")],
            Special = Action,
        },
        "aws:costexplorer/anomalyMonitor:AnomalyMonitor" => new("arn:aws:ce::{account}:anomalymonitor/{uuid}", "{id}", "name"),
        "aws:costexplorer/anomalySubscription:AnomalySubscription" => new("arn:aws:ce::{account}:anomalysubscription/{uuid}", "{id}", "name"),
        "aws:costexplorer/costAllocationTag:CostAllocationTag" => new("{tagKey}") { More = [new("type", "UserDefined")] },
        "aws:savingsplans/savingsPlan:SavingsPlan" => new("{uuid}", "arn:aws:savingsplans::{account}:savingsplan/{id}"),
        _ => null,
    };

    /// <summary>An action's id stands inside that of the resource.</summary>
    private static void Action(MockResource action, string id, Dictionary<string, object> outputs)
    {
        var own = id.Split(':')[1];
        outputs["actionId"] = own;
        outputs["arn"] = $"arn:aws:budgets::{action.Account}:budget/{action.Text("budgetName")}/action/{own}";
    }
}
