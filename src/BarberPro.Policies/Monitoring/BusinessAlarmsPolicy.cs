using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>What the business lives on (MON-14).</summary>
/// <param name="Satisfaction">Mean rating below which customers are unhappy, 1 to 5.</param>
/// <param name="SessionGain">How much longer than the baseline sessions must be, as a factor, 1 to 3.</param>
/// <param name="Over">Time over which both are averaged, 1 h to 1 day.</param>
public sealed record BusinessAlarmsPolicy(decimal Satisfaction, decimal SessionGain, TimeSpan Over)
{
    internal static BusinessAlarmsPolicy Read(PolicyReader business) => new(
        business.Require("satisfaction", Scalars.Factor, 1, 5),
        business.Require("sessionGain", Scalars.Factor, 1, 3),
        business.Require("over", Durations.Minutes, TimeSpan.FromHours(1), TimeSpan.FromDays(1)));
}
