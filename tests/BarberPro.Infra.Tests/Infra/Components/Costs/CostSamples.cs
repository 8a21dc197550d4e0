using BarberPro.Graph;
using BarberPro.Infra.Components.Costs;
using BarberPro.Infra.Tests.Infra.Components.Functions;
using BarberPro.Policies.Costs;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

/// <summary>What the shop that does not exist may cost.</summary>
internal static class CostSamples
{
    public static readonly CostsPolicy Policy = new(
        new BudgetPolicy(new("USD", 31.5m), new(55), new(90), EnforceBudget: false, ["crew", "pipeline"]),
        new AnomaliesPolicy(Enabled: true, new("USD", 12.5m), new(35)),
        new UnitCostsPolicy(Enabled: true, new TimeOnly(7, 30), TimeSpan.FromHours(30), RevenueCurrency.Dollars, new("USD", 0.7m), new("USD", 3.5m), new(45)),
        ActivateTags: false,
        EnableCommitments: false,
        new CommitmentsPolicy("0a1b2c3d-0000-4000-8000-000000000001", "0a1b2c3d-0000-4000-8000-000000000002", 3));

    public static Task<ResourceGraph> RecordAsync(CostsPolicy policy) => FunctionSamples.RecordAsync(
        () => _ = new CostControl("bill", policy, new(Samples.Context, FunctionSamples.Logs, FunctionSamples.Alerts, FunctionSamples.Policy, new("USD", 0.12345m))));
}
