using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How many requests a client may send: first counted here, then once more at the load balancer (SEC-1, SEC-2).</summary>
/// <param name="Path">What the limited paths begin with.</param>
/// <param name="CountBy">Whose requests are counted together here; the load balancer's firewall knows addresses only (C-10).</param>
/// <param name="Sustained">What a client may send all the time.</param>
/// <param name="Burst">What it may send at once.</param>
public sealed record RateLimitsPolicy(string Path, CountBy CountBy, SustainedLimitPolicy Sustained, BurstLimitPolicy Burst)
{
    /// <summary>Requests of a burst: the sustained rate over the burst's period, times its factor.</summary>
    public decimal BurstRequests => Sustained.Requests * ((decimal)Burst.Period.Ticks / Sustained.Period.Ticks) * Burst.Factor;

    internal static RateLimitsPolicy Read(PolicyReader limits)
    {
        var policy = new RateLimitsPolicy(
            limits.Require("path", Texts.Path),
            limits.Require("countBy", Scalars.Word<CountBy>(("address", CountBy.Address), ("visitor", CountBy.Visitor))),
            limits.Section("sustained", SustainedLimitPolicy.Read),
            limits.Section("burst", BurstLimitPolicy.Read));

        if (limits.AreSound("sustained", "burst"))
        {
            policy.Check(limits);
        }

        return policy;
    }

    private void Check(PolicyReader limits)
    {
        // Thirds of a second are no finite decimals: what is a whole number may miss it by the last digit.
        if (Math.Abs(BurstRequests - Math.Round(BurstRequests)) > 0.000001m)
        {
            limits.Reject(
                "burst.factor",
                EdgeCodes.BrokenBurst,
                $"factor is {Scalars.Factor.Format(Burst.Factor)}, which makes {Scalars.Factor.Format(Math.Round(BurstRequests, 3))} requests in {Durations.Format(Burst.Period)}; expected a whole number",
                "sustained",
                "burst.period");
        }

        if (Burst.Period >= Sustained.Period)
        {
            limits.Reject(
                "burst.period",
                EdgeCodes.LongBurst,
                $"period is {Durations.Format(Burst.Period)}; expected less than that of sustained, {Durations.Format(Sustained.Period)}",
                "sustained.period");
        }
    }
}
