using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Answers so fast that an instance may go.</summary>
/// <param name="Below">Response time that allows it, 1 ms to 60 s.</param>
/// <param name="For">How long it must last, whole minutes up to a day.</param>
public sealed record ResponseTimeLowPolicy(TimeSpan Below, TimeSpan For)
{
    internal static ResponseTimeLowPolicy Read(PolicyReader low)
    {
        var policy = new ResponseTimeLowPolicy(
            low.Require("below", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60)),
            low.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));

        QuietTime.Check(low, policy.For);
        return policy;
    }
}
