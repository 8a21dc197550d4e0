using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How far a client may run ahead of the sustained rate (SEC-1).</summary>
/// <param name="Enabled">Whether the rule applies; false is the rollback of this rule alone (CDN-9).</param>
/// <param name="Factor">Times the sustained rate, 1 to 100.</param>
/// <param name="Period">Time over which requests are counted, a value that Cloudflare offers.</param>
/// <param name="Block">Time for which a client over the limit is refused, a value that Cloudflare offers.</param>
public sealed record BurstLimitPolicy(bool Enabled, decimal Factor, TimeSpan Period, TimeSpan Block)
{
    internal static BurstLimitPolicy Read(PolicyReader burst) => new(
        burst.Require("enabled", Scalars.Flag),
        burst.Require("factor", Scalars.Factor, 1m, 100m),
        burst.Require("period", RatePeriods.Kind),
        burst.Require("block", RatePeriods.Kind));
}
