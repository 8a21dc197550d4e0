using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Costs;

/// <summary>What a day may cost (COST-1).</summary>
/// <param name="Daily">Limit of one day, USD 1 to USD 100000.</param>
/// <param name="WarnAt">Share of the limit that is told to those on duty in working hours, 1% to 100%.</param>
/// <param name="PageAt">Share of the limit that wakes somebody, 1% to 200%, and more than <paramref name="WarnAt"/>.</param>
/// <param name="EnforceBudget">Whether a spent budget forbids <paramref name="EnforcedRoles"/> to launch instances, without asking anybody.</param>
/// <param name="EnforcedRoles">Names of the non-production roles that are stopped then; roles within the environment's boundary (bootstrap).</param>
public sealed record BudgetPolicy(Money Daily, Percent WarnAt, Percent PageAt, bool EnforceBudget, ImmutableArray<string> EnforcedRoles)
{
    // Below a dollar nothing runs; above, a slip of the decimal point is likelier than a plan.
    private static readonly Scalar<Money> Limit = Scalars.Dollars.Within("USD 1 to USD 100000", limit => limit.Amount is >= 1m and <= 100_000m);

    internal static BudgetPolicy Read(PolicyReader budget)
    {
        var policy = new BudgetPolicy(
            budget.Require("daily", Limit),
            budget.Require("warnAt", Scalars.Percent, new(1), new(100)),
            budget.Require("pageAt", Scalars.Percent, new(1), new(200)),
            budget.Require("enforceBudget", Scalars.Flag),
            budget.List("enforcedRoles", Texts.RoleName, atLeast: 0, atMost: 10));

        if (budget.AreSound("warnAt", "pageAt") && policy.WarnAt.CompareTo(policy.PageAt) >= 0)
        {
            budget.Reject("warnAt", CostCodes.LateWarning, $"warnAt is {policy.WarnAt}; expected less than pageAt, {policy.PageAt}", "pageAt");
        }

        if (budget.AreSound("enforceBudget", "enforcedRoles") && policy is { EnforceBudget: true, EnforcedRoles.IsEmpty: true })
        {
            budget.Reject("enforceBudget", CostCodes.NobodyToStop, "enforceBudget is true and enforcedRoles is empty; expected the names of roles to stop", "enforcedRoles");
        }

        return policy;
    }
}
