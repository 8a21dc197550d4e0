using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>How a fleet's instances are bought; the three shares are 100% together (ASG-MIX-1).</summary>
/// <param name="Spot">Spare capacity that AWS may take back with two minutes' notice.</param>
/// <param name="Reserved">Capacity to commit to; billing only, the instances themselves are on-demand.</param>
/// <param name="OnDemand">Capacity paid by the hour.</param>
public sealed record PurchaseMixPolicy(Percent Spot, Percent Reserved, Percent OnDemand)
{
    /// <summary>Share that the group launches as on-demand: reserved capacity is on-demand with a discount.</summary>
    public Percent LaunchedOnDemand => Reserved + OnDemand;

    internal static PurchaseMixPolicy Read(PolicyReader mix)
    {
        var policy = new PurchaseMixPolicy(
            mix.Require("spot", Scalars.WholePercent, new(0), new(100)),
            mix.Require("reserved", Scalars.WholePercent, new(0), new(100)),
            mix.Require("onDemand", Scalars.WholePercent, new(0), new(100)));

        if (mix.IsSound && policy.Spot + policy.LaunchedOnDemand is { Points: not 100 } sum)
        {
            mix.Reject("spot", FleetCodes.Mix, $"spot, reserved and onDemand are {sum} in all; expected 100%", "reserved", "onDemand");
        }

        return policy;
    }
}
