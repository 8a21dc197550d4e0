using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>
/// Limits of the response time at the load balancer. The first warning, at the target, is not here: it is <c>fleets.scaling.responseTime.high</c>,
/// whose percentile holds for the page, too (C-3).
/// </summary>
/// <param name="Critical">From where somebody is woken (MON-3).</param>
/// <param name="Mean">From where the mean warns (MON-16); a mean, not a percentile (C-2).</param>
/// <param name="Tail">Percentile of the slowest requests, drawn on dashboards (MON-3).</param>
public sealed record ResponseTimePolicy(TimeLimitPolicy Critical, TimeLimitPolicy Mean, string Tail)
{
    internal static ResponseTimePolicy Read(PolicyReader responseTime) => new(
        responseTime.Section("critical", TimeLimitPolicy.Read),
        responseTime.Section("mean", TimeLimitPolicy.Read),
        responseTime.Require("tail", Texts.Percentile));
}
