using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Monitoring;

/// <summary>The objective of availability, and how fast what it allows to fail may be spent (MON-15, C-9).</summary>
/// <param name="Target">Share of requests that succeed, 90% to 99.99%; 100% is a wish that no alarm could hold (C-9).</param>
/// <param name="Over">Time over which the objective counts, 1 to 90 days.</param>
/// <param name="FastBurn">Spending that wakes somebody.</param>
/// <param name="SlowBurn">Spending that warns.</param>
public sealed record AvailabilityPolicy(Percent Target, TimeSpan Over, BurnPolicy FastBurn, BurnPolicy SlowBurn)
{
    /// <summary>Share of requests that may fail.</summary>
    public Percent Budget => new(100 - Target.Points);

    /// <summary>Time that the platform may be down within <see cref="Over"/>.</summary>
    public TimeSpan Downtime => Over * (double)Budget.Share;

    internal static AvailabilityPolicy Read(PolicyReader availability)
    {
        var policy = new AvailabilityPolicy(
            availability.Require("target", Scalars.Percent, new(90), new(99.99m)),
            availability.Require("over", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(90)),
            availability.Section("fastBurn", BurnPolicy.Read),
            availability.Section("slowBurn", BurnPolicy.Read));

        if (availability.AreSound("fastBurn", "slowBurn") && policy.SlowBurn.Rate >= policy.FastBurn.Rate)
        {
            availability.Reject(
                "slowBurn.rate",
                MonitoringCodes.BurnRates,
                $"slowBurn.rate is {Scalars.Factor.Format(policy.SlowBurn.Rate)}; expected less than fastBurn.rate, {Scalars.Factor.Format(policy.FastBurn.Rate)}",
                "fastBurn.rate");
        }

        return policy;
    }
}
