using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Costs;

/// <summary>When AWS's own look at the bill is told to people (COST-2). Both bounds have to be passed: small services double, and large ones waver.</summary>
/// <param name="Enabled">Whether this stack has the monitor; one stack of an account .</param>
/// <param name="Amount">Dollars above the expected cost, USD 1 to USD 100000.</param>
/// <param name="Share">Share above the expected cost, 1% to 1000%.</param>
public sealed record AnomaliesPolicy(bool Enabled, Money Amount, Percent Share)
{
    private static readonly Scalar<Money> Impact = Scalars.Dollars.Within("USD 1 to USD 100000", amount => amount.Amount is >= 1m and <= 100_000m);

    internal static AnomaliesPolicy Read(PolicyReader anomalies) => new(
        anomalies.Require("enabled", Scalars.Flag),
        anomalies.Require("amount", Impact),
        anomalies.Require("share", Scalars.Percent, new(1), new(1000)));
}
