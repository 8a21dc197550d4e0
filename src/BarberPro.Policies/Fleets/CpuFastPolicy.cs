using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>The path that adds capacity within three minutes, on the agent's high-resolution metric (ASG-SPD-1).</summary>
/// <param name="Above">Average that starts it, 20% to 100%.</param>
/// <param name="Period">Length of a datapoint: 10 s, 20 s or 30 s.</param>
/// <param name="Datapoints">Datapoints in a row that must be above, 1 to 10.</param>
/// <param name="SecondNet">A slower alarm on the same policy, should single datapoints get lost.</param>
/// <param name="GrowBy">Instances to add, as a share of the present number, 1% to 1000%.</param>
/// <param name="GrowByAtLeast">Instances to add at least, 1 to 50.</param>
public sealed record CpuFastPolicy(Percent Above, TimeSpan Period, int Datapoints, SecondNetPolicy SecondNet, Percent GrowBy, int GrowByAtLeast)
{
    /// <summary>What CloudWatch takes as the period of a high-resolution alarm (PutMetricAlarm).</summary>
    internal static readonly Scalar<TimeSpan> Periods = Durations.Seconds.OneOf(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));

    internal static CpuFastPolicy Read(PolicyReader fast) => new(
        fast.Require("above", Scalars.Percent, new(20), new(100)),
        fast.Require("period", Periods),
        fast.Require("datapoints", Scalars.Count, 1, 10),
        fast.Section("secondNet", SecondNetPolicy.Read),
        fast.Require("growBy", Scalars.WholePercent, new(1), new(1_000)),
        fast.Require("growByAtLeast", Scalars.Count, 1, 50));
}
