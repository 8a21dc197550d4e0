using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>What a user does.</summary>
/// <param name="ThinkTime">Time between an answer and the next action.</param>
/// <param name="ApiRequests">Requests of one action that reach the API fleet, 0.1 to 100.</param>
/// <param name="WebRequests">Requests of one action that reach the web fleet, after browser and edge, 0.1 to 100.</param>
/// <param name="Bookings">Share of API requests that ask for a booking, 0% to 100%.</param>
/// <param name="GiveUp">How long a user waits for an answer before leaving, 1 s to 5 min.</param>
/// <param name="EdgeHits">What the edge answers.</param>
public sealed record BehaviourPolicy(
    ThinkTimePolicy ThinkTime, decimal ApiRequests, decimal WebRequests, Percent Bookings, TimeSpan GiveUp, EdgeHitsPolicy EdgeHits)
{
    internal static BehaviourPolicy Read(PolicyReader behaviour) => new(
        behaviour.Section("thinkTime", ThinkTimePolicy.Read),
        behaviour.Require("apiRequests", Scalars.Factor, 0.1m, 100),
        behaviour.Require("webRequests", Scalars.Factor, 0.1m, 100),
        behaviour.Require("bookings", Scalars.Percent, new(0), new(100)),
        behaviour.Require("giveUp", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
        behaviour.Section("edgeHits", EdgeHitsPolicy.Read));
}
