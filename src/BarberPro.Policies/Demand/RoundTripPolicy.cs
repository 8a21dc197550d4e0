using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>A round trip from the market, triangular between two bounds; 1 ms to 5 s.</summary>
/// <param name="To">Where to: a region, or <c>edge</c> for the nearest point of presence.</param>
/// <param name="Least">The shortest.</param>
/// <param name="Usual">The most frequent, not below <paramref name="Least"/>.</param>
/// <param name="Most">The longest, not below <paramref name="Usual"/>.</param>
public sealed record RoundTripPolicy(string To, TimeSpan Least, TimeSpan Usual, TimeSpan Most)
{
    internal static RoundTripPolicy Read(PolicyReader trip)
    {
        var policy = new RoundTripPolicy(trip.Name, Time("least"), Time("usual"), Time("most"));
        if (trip.IsSound && !(policy.Least < policy.Usual && policy.Usual < policy.Most))
        {
            trip.Reject(
                "usual",
                LoadCodes.RoundTripOrder,
                $"least, usual and most are {Durations.Format(policy.Least)}, {Durations.Format(policy.Usual)} and {Durations.Format(policy.Most)}; expected times that grow",
                "least",
                "most");
        }

        return policy;

        TimeSpan Time(string key) => trip.Require(key, Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(5));
    }
}
