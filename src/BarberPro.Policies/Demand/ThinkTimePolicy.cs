using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How long a user thinks between an answer and the next action.</summary>
/// <param name="Ordinary">On an ordinary day, 100 ms to 10 min.</param>
/// <param name="Busy">When everybody hurries, 100 ms to 10 min; promises are held to it.</param>
public sealed record ThinkTimePolicy(TimeSpan Ordinary, TimeSpan Busy)
{
    internal static ThinkTimePolicy Read(PolicyReader think)
    {
        return new(Time("ordinary"), Time("busy"));

        TimeSpan Time(string key) => think.Require(key, Durations.Milliseconds, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(10));
    }
}
