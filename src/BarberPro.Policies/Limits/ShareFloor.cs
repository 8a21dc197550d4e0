using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Limits;

/// <summary>A share that should not be undercut for long.</summary>
/// <param name="Below">Share below which an alarm fires, 1% to 100%.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record ShareFloor(Percent Below, TimeSpan For)
{
    internal static ShareFloor Read(PolicyReader floor) => new(
        floor.Require("below", Scalars.Percent, new(1), new(100)),
        floor.Require("for", TimeLimitPolicy.Lasting));
}
