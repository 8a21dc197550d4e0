using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Costs;

/// <summary>What a booking and a user may cost (COST-3).</summary>
/// <param name="Enabled">Whether the figures are worked out at all.</param>
/// <param name="At">Time of day, in the market's time zone, at which yesterday's figures are worked out.</param>
/// <param name="Delay">How long ago the day looked at ended at least, 0 to 72 h; Cost Explorer is late by up to a day.</param>
/// <param name="Revenue">Currency in which the application reports revenue.</param>
/// <param name="CostPerBooking">Cost of a booking above which a warning goes out, USD 0.01 to USD 1000.</param>
/// <param name="CostPerUser">Cost of a user of the day above which a warning goes out, USD 0.01 to USD 1000.</param>
/// <param name="Margin">Share of the revenue that is left after cost, below which a warning goes out, 1% to 99%.</param>
public sealed record UnitCostsPolicy(
    bool Enabled,
    TimeOnly At,
    TimeSpan Delay,
    RevenueCurrency Revenue,
    Money CostPerBooking,
    Money CostPerUser,
    Percent Margin)
{
    // CloudWatch keeps what an alarm compares as a number: an amount outside is a slip of the decimal point.
    private static readonly Scalar<Money> UnitCost = Scalars.Dollars.Within("USD 0.01 to USD 1000", amount => amount.Amount is >= 0.01m and <= 1000m);

    internal static UnitCostsPolicy Read(PolicyReader unitCosts) => new(
        unitCosts.Require("enabled", Scalars.Flag),
        unitCosts.Require("at", Scalars.TimeOfDay),
        unitCosts.Require("delay", Durations.Minutes, TimeSpan.Zero, TimeSpan.FromHours(72)),
        unitCosts.Require("revenue", Scalars.Word<RevenueCurrency>(("dollars", RevenueCurrency.Dollars), ("market", RevenueCurrency.Market))),
        unitCosts.Require("costPerBooking", UnitCost),
        unitCosts.Require("costPerUser", UnitCost),
        unitCosts.Require("margin", Scalars.Percent, new(1), new(99)));
}
