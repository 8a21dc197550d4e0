using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How calm a fleet was promised to be.</summary>
/// <param name="FlapWithin">A launch this soon after a scale-in is a flap, 1 min to 1 d, unless demand rose.</param>
/// <param name="FlapDemand">Rise of demand that justifies it, 0% to 100%.</param>
/// <param name="LaunchesAWeek">Launches of a fleet in an ordinary week, 1 to 10,000.</param>
/// <param name="NoisyFlaps">Flaps of a fleet in a week at twice the noise, 0 to 10,000.</param>
/// <param name="ConstantLaunches">Launches of a fleet in a day of constant load, 0 to 1,000.</param>
public sealed record StabilityLevelsPolicy(TimeSpan FlapWithin, Percent FlapDemand, int LaunchesAWeek, int NoisyFlaps, int ConstantLaunches)
{
    internal static StabilityLevelsPolicy Read(PolicyReader stability) => new(
        stability.Require("flapWithin", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)),
        stability.Require("flapDemand", Scalars.Percent, new(0), new(100)),
        stability.Require("launchesAWeek", Scalars.Count, 1, 10_000),
        stability.Require("noisyFlaps", Scalars.Count, 0, 10_000),
        stability.Require("constantLaunches", Scalars.Count, 0, 1_000));
}
