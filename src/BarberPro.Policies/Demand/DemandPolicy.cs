using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What the graph cannot tell and a proof of capacity needs: who comes and what that costs, how long things take, and what was promised.</summary>
/// <param name="Users">How many people use the product at once.</param>
/// <param name="Day">How that changes over a day.</param>
/// <param name="Behaviour">What a user does.</param>
/// <param name="Request">What one request costs.</param>
/// <param name="Booking">What one booking costs.</param>
/// <param name="Instances">How the application uses a machine.</param>
/// <param name="Spot">How spot capacity comes and goes.</param>
/// <param name="RoundTrips">Round trips from the market, 1 to 20, to regions and to <c>edge</c>.</param>
/// <param name="Timings">How long clouds and programs take.</param>
/// <param name="Tracking">How target tracking decides; AWS does not publish it.</param>
/// <param name="Limits">What a fleet has promised.</param>
/// <param name="Scenarios">What happens in the scenarios.</param>
/// <param name="ServiceLevels">What a scenario has to keep.</param>
/// <param name="LoadTests">How scenarios are played against a real stack.</param>
public sealed record DemandPolicy(
    UsersPolicy Users,
    DayPolicy Day,
    BehaviourPolicy Behaviour,
    RequestWorkPolicy Request,
    BookingWorkPolicy Booking,
    InstanceUsePolicy Instances,
    SpotMarketPolicy Spot,
    ImmutableArray<RoundTripPolicy> RoundTrips,
    TimingsPolicy Timings,
    TrackingModelPolicy Tracking,
    ScalingLimitsPolicy Limits,
    ScenariosPolicy Scenarios,
    ServiceLevelsPolicy ServiceLevels,
    LoadTestsPolicy LoadTests)
{
    internal static DemandPolicy Read(PolicyReader demand)
    {
        var policy = new DemandPolicy(
            demand.Section("users", UsersPolicy.Read),
            demand.Section("day", DayPolicy.Read),
            demand.Section("behaviour", BehaviourPolicy.Read),
            demand.Section("request", RequestWorkPolicy.Read),
            demand.Section("booking", BookingWorkPolicy.Read),
            demand.Section("instances", InstanceUsePolicy.Read),
            demand.Section("spot", SpotMarketPolicy.Read),
            demand.NamedSections("roundTrips", RoundTripPolicy.Read, 1, 20),
            demand.Section("timings", TimingsPolicy.Read),
            demand.Section("tracking", TrackingModelPolicy.Read),
            demand.Section("limits", ScalingLimitsPolicy.Read),
            demand.Section("scenarios", ScenariosPolicy.Read),
            demand.Section("serviceLevels", ServiceLevelsPolicy.Read),
            demand.Section("loadTests", LoadTestsPolicy.Read));

        if (demand.AreSound("scenarios", "loadTests") && policy.LoadTests.Visit > policy.Scenarios.Rise)
        {
            demand.Reject(
                "loadTests.visit",
                LoadCodes.VisitAboveRise,
                $"visit is {Durations.Format(policy.LoadTests.Visit)}; expected at most scenarios.rise, {Durations.Format(policy.Scenarios.Rise)}",
                "scenarios.rise");
        }

        return policy;
    }
}
