using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Costs;

/// <summary>What the platform may cost, and who hears of it when it costs more.</summary>
/// <param name="Budget">What a day may cost.</param>
/// <param name="Anomalies">When AWS's own look at the bill is told to people.</param>
/// <param name="UnitCosts">What a booking and a user may cost.</param>
/// <param name="ActivateTags">Whether the tags are made known to billing; one stack of an account, from its second deployment on (COST-4, X-9).</param>
/// <param name="EnableCommitments">Whether <paramref name="Commitments"/> are bought; this cannot be undone (ASG-MIX-1).</param>
/// <param name="Commitments">What is bought in advance; nothing when left out.</param>
public sealed record CostsPolicy(
    BudgetPolicy Budget,
    AnomaliesPolicy Anomalies,
    UnitCostsPolicy UnitCosts,
    bool ActivateTags,
    bool EnableCommitments,
    CommitmentsPolicy? Commitments)
{
    /// <summary>The commitments that are bought; null while that is switched off.</summary>
    public CommitmentsPolicy? Purchase => EnableCommitments ? Commitments : null;

    internal static CostsPolicy Read(PolicyReader costs)
    {
        var policy = new CostsPolicy(
            costs.Section("budget", BudgetPolicy.Read),
            costs.Section("anomalies", AnomaliesPolicy.Read),
            costs.Section("unitCosts", UnitCostsPolicy.Read),
            costs.Require("activateTags", Scalars.Flag),
            costs.Require("enableCommitments", Scalars.Flag),
            costs.OptionalSection("commitments", CommitmentsPolicy.Read));

        if (costs.AreSound("enableCommitments", "commitments") && policy is { EnableCommitments: true, Commitments: null })
        {
            costs.Reject("enableCommitments", CostCodes.NothingToBuy, "enableCommitments is true and there is no section commitments; expected the offerings to buy");
        }

        return policy;
    }
}
