using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Bands of what is usual at an hour of the week, learnt by CloudWatch (MON-13, MON-14).</summary>
/// <param name="Width">Width of a band in standard deviations, 1 to 10.</param>
/// <param name="For">How long a metric must stay outside, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record AnomaliesPolicy(decimal Width, TimeSpan For)
{
    internal static AnomaliesPolicy Read(PolicyReader anomalies) => new(
        anomalies.Require("width", Scalars.Factor, 1, 10),
        anomalies.Require("for", TimeLimitPolicy.Lasting));
}
