using System.Globalization;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Costs;
using BarberPro.Policies.Units;

using Pulumi;
using Pulumi.Aws.Rds;
using Pulumi.Aws.SavingsPlans;

namespace BarberPro.Infra.Components.Costs;

/// <summary>What a purchase needs from elsewhere.</summary>
/// <param name="PerHour">Dollars an hour to commit to for instances.</param>
public sealed record CommitmentsInputs(Money PerHour);

/// <summary>The reserved share, bought in advance (ASG-MIX-1). Buying is final: both are protected always, and stay when they are taken out of the program.</summary>
public sealed class Commitments : ComponentResource
{
    /// <summary>Buys.</summary>
    public Commitments(string name, CommitmentsPolicy policy, CommitmentsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:costs:Commitments", name, options)
    {
        var bought = new CustomResourceOptions { Parent = this, Protect = true, RetainOnDelete = true };
        _ = new SavingsPlan(ResourceNames.Logical(name, "instances"), new()
        {
            SavingsPlanOfferingId = policy.SavingsPlanOffering,
            Commitment = inputs.PerHour.Amount.ToString("0.#####", CultureInfo.InvariantCulture),
        }, bought);
        _ = new ReservedInstance(ResourceNames.Logical(name, "databases"), new()
        {
            OfferingId = policy.DatabaseOffering,
            InstanceCount = policy.DatabaseInstances,
        }, bought);

        RegisterOutputs();
    }
}
