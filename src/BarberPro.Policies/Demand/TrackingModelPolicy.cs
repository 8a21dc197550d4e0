using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How target tracking is taken to decide. AWS publishes neither the alarms that it makes nor how it tunes them.</summary>
/// <param name="HighDatapoints">Minutes in a row above the target before it adds, 1 to 30.</param>
/// <param name="LowDatapoints">Minutes in a row below the low mark before it removes, 1 to 60.</param>
/// <param name="LowMark">The low mark as a share of the target, 50% to 100%.</param>
public sealed record TrackingModelPolicy(int HighDatapoints, int LowDatapoints, Percent LowMark)
{
    internal static TrackingModelPolicy Read(PolicyReader tracking) => new(
        tracking.Require("highDatapoints", Scalars.Count, 1, 30),
        tracking.Require("lowDatapoints", Scalars.Count, 1, 60),
        tracking.Require("lowMark", Scalars.Percent, new(50), new(100)));
}
