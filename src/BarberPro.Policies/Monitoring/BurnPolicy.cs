using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>How fast the allowance for failures is being spent, seen over two windows: the long one proves it, the short one ends the alarm soon after.</summary>
/// <param name="Rate">Multiple of the speed that would spend the allowance exactly within its time, 1 to 100.</param>
/// <param name="Long">Window that proves it, 30 min to 24 h.</param>
/// <param name="Short">Window that shows that it is still so, 1 min to 6 h.</param>
public sealed record BurnPolicy(decimal Rate, TimeSpan Long, TimeSpan Short)
{
    internal static BurnPolicy Read(PolicyReader burn)
    {
        var policy = new BurnPolicy(
            burn.Require("rate", Scalars.Factor, 1, 100),
            burn.Require("long", Durations.Minutes, TimeSpan.FromMinutes(30), TimeSpan.FromHours(24)),
            burn.Require("short", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(6)));

        if (burn.AreSound("long", "short") && policy.Short >= policy.Long)
        {
            burn.Reject(
                "short", MonitoringCodes.BurnWindows, $"short is {Durations.Format(policy.Short)}; expected less than long, {Durations.Format(policy.Long)}", "long");
        }

        return policy;
    }
}
