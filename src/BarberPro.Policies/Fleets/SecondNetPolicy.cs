using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>A slower alarm on the fast path's policy.</summary>
/// <param name="Period">Length of a datapoint: 10 s, 20 s or 30 s.</param>
/// <param name="Datapoints">Datapoints in a row that must be above, 1 to 10.</param>
public sealed record SecondNetPolicy(TimeSpan Period, int Datapoints)
{
    internal static SecondNetPolicy Read(PolicyReader secondNet) => new(
        secondNet.Require("period", CpuFastPolicy.Periods),
        secondNet.Require("datapoints", Scalars.Count, 1, 10));
}
