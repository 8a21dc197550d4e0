using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>What a scenario has to keep.</summary>
/// <param name="Latency">How fast answers are.</param>
/// <param name="Stability">How calm fleets are.</param>
/// <param name="Recovery">From the launch until response times are back, 1 min to 1 h.</param>
/// <param name="LaunchFailures">Share of requests that may fail in the first ten minutes of the launch, 0% to 100%.</param>
/// <param name="ZoneFailures">Share of requests that may fail in the hour in which a zone is lost, 0% to 100%.</param>
/// <param name="Pools">Share of the database's connections in use at most, 1% to 100% (DB-11).</param>
/// <param name="SlowAlarm">From a slow database until somebody is told, 1 min to 1 h (MON-4).</param>
/// <param name="SlowGrowth">Instances that a slow database may add, 0 to 100.</param>
/// <param name="BackAtMinimum">From the end of a flash crowd until the fleet is small again, 1 min to 1 d.</param>
/// <param name="NightSettled">From the end of the last peak until the fleet is at its scheduled minimum, 1 min to 1 d.</param>
public sealed record ServiceLevelsPolicy(
    LatencyLevelsPolicy Latency,
    StabilityLevelsPolicy Stability,
    TimeSpan Recovery,
    Percent LaunchFailures,
    Percent ZoneFailures,
    Percent Pools,
    TimeSpan SlowAlarm,
    int SlowGrowth,
    TimeSpan BackAtMinimum,
    TimeSpan NightSettled)
{
    internal static ServiceLevelsPolicy Read(PolicyReader levels) => new(
        levels.Section("latency", LatencyLevelsPolicy.Read),
        levels.Section("stability", StabilityLevelsPolicy.Read),
        levels.Require("recovery", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        levels.Require("launchFailures", Scalars.Percent, new(0), new(100)),
        levels.Require("zoneFailures", Scalars.Percent, new(0), new(100)),
        levels.Require("pools", Scalars.Percent, new(1), new(100)),
        levels.Require("slowAlarm", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        levels.Require("slowGrowth", Scalars.Count, 0, 100),
        levels.Require("backAtMinimum", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)),
        levels.Require("nightSettled", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));
}
