using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>Fewer instances when processors stay idle.</summary>
/// <param name="Below">Average that starts it, 1% to 80%.</param>
/// <param name="For">How long it must last, whole minutes up to a day.</param>
public sealed record CpuLowPolicy(Percent Below, TimeSpan For)
{
    internal static CpuLowPolicy Read(PolicyReader low)
    {
        var policy = new CpuLowPolicy(
            low.Require("below", Scalars.Percent, new(1), new(80)),
            low.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));

        QuietTime.Check(low, policy.For);
        return policy;
    }
}
