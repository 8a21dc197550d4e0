using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Costs;

/// <summary>What is bought in advance (ASG-MIX-1). Offerings differ by account, region and term: look them up, and check the term twice.</summary>
/// <param name="SavingsPlanOffering">Id of the Compute Savings Plan to commit to, for the reserved share of the minimum fleets.</param>
/// <param name="DatabaseOffering">Id of the offering of reserved database instances.</param>
/// <param name="DatabaseInstances">Database instances to reserve, 1 to 20.</param>
public sealed record CommitmentsPolicy(string SavingsPlanOffering, string DatabaseOffering, int DatabaseInstances)
{
    internal static CommitmentsPolicy Read(PolicyReader commitments) => new(
        commitments.Require("savingsPlanOffering", Texts.OfferingId),
        commitments.Require("databaseOffering", Texts.OfferingId),
        commitments.Require("databaseInstances", Scalars.Count, 1, 20));
}
