using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;
using BarberPro.Policies.Functions;
using BarberPro.Policies.Units;

using Pulumi;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What cost control needs from elsewhere.</summary>
/// <param name="Context">Where it stands; bills belong to the whole account, so one region will do.</param>
/// <param name="Logs">Where logs go.</param>
/// <param name="Alerts">Where notifications and alarms lead.</param>
/// <param name="UnitCost">What the unit-cost function may take.</param>
/// <param name="ReservedPerHour">Dollars an hour of the reserved share.</param>
public sealed record CostControlInputs(RegionContext Context, LogStore Logs, AlertRoutes Alerts, FunctionPolicy UnitCost, Money ReservedPerHour);

/// <summary>Everything that watches the bill.</summary>
public sealed class CostControl : ComponentResource
{
    /// <summary>Declares what the policy switches on.</summary>
    public CostControl(string name, CostsPolicy policy, CostControlInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:CostControl", name, options)
    {
        var inside = new ComponentResourceOptions { Parent = this };
        var (context, alerts) = (inputs.Context, inputs.Alerts);
        _ = new DailyBudget(ResourceNames.Logical(name, "daily"), policy.Budget, new(context, alerts), inside);
        if (policy.Anomalies.Enabled)
        {
            _ = new CostAnomalies(ResourceNames.Logical(name, "anomalies"), policy.Anomalies, new(context, alerts), inside);
        }

        if (policy.UnitCosts.Enabled)
        {
            _ = new UnitCosts(ResourceNames.Logical(name, "units"), policy.UnitCosts, new(context, inputs.UnitCost, inputs.Logs, alerts), inside);
        }

        if (policy.ActivateTags)
        {
            _ = new AllocationTags(ResourceNames.Logical(name, "tags"), context.Tags, inside);
        }

        if (policy.Purchase is { } purchase)
        {
            _ = new Commitments(ResourceNames.Logical(name, "commitments"), purchase, new(inputs.ReservedPerHour), inside);
        }

        RegisterOutputs();
    }
}
