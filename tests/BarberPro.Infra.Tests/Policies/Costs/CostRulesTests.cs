namespace BarberPro.Infra.Tests.Policies.Costs;

/// <summary>Rules over several values of the costs, each on both sides of its border.</summary>
public sealed class CostRulesTests
{
    private const string Offerings =
        "commitments: { savingsPlanOffering: 0a1b2c3d-0000-4000-8000-000000000001, databaseOffering: 0a1b2c3d-0000-4000-8000-000000000002, databaseInstances: 1 }";

    [Theory]
    [Requirement("COST-1")]
    [InlineData("budget: { warnAt: 99.9% }", null)]
    [InlineData("budget: { warnAt: 100% }", "BP3201: warnAt is 100%; expected less than pageAt, 100%")]
    [InlineData("budget: { pageAt: 80% }", "BP3201: warnAt is 80%; expected less than pageAt, 80%")]
    [InlineData("budget: { enforceBudget: true, enforcedRoles: [developers] }", null)]
    [InlineData("budget: { enforceBudget: true }", "BP3202: enforceBudget is true and enforcedRoles is empty; expected the names of roles to stop")]
    [InlineData("budget: { enforcedRoles: [developers] }", null)]
    public void A_budget_warns_first_and_stops_somebody(string overlay, string? problem) => Expect(overlay, problem);

    [Theory]
    [Requirement("ASG-MIX-1")]
    [InlineData(Offerings, null)]
    [InlineData("enableCommitments: true", "BP3203: enableCommitments is true and there is no section commitments; expected the offerings to buy")]
    [InlineData($"enableCommitments: true, {Offerings}", null)]
    public void What_is_bought_is_named(string overlay, string? problem) => Expect(overlay, problem);

    private static void Expect(string overlay, string? problem)
    {
        var load = TestOverlay.Load($"costs: {{ {overlay} }}");

        Assert.Equal(problem is null ? [] : [problem], load.Diagnostics.Select(found => $"{found.Code}: {found.Message}"));
    }
}
