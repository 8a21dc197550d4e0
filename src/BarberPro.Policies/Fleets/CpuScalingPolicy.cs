using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>Growing and shrinking by processor use: veryLow &lt; low &lt; target &lt; high &lt; fast (C-1).</summary>
/// <param name="Target">Average that target tracking holds, 20% to 90%; it only adds instances (ASG-WEB-2).</param>
/// <param name="High">Extra steps when tracking is not enough (ASG-TRG-1).</param>
/// <param name="Fast">The path that adds capacity within the deadline (ASG-SPD-1).</param>
/// <param name="Low">One instance less when response time is low too (ASG-TRG-2).</param>
/// <param name="VeryLow">One instance less after a shorter time (ASG-TRG-3).</param>
public sealed record CpuScalingPolicy(Percent Target, CpuHighPolicy High, CpuFastPolicy Fast, CpuLowPolicy Low, CpuLowPolicy VeryLow)
{
    internal static CpuScalingPolicy Read(PolicyReader cpu)
    {
        var policy = new CpuScalingPolicy(
            cpu.Require("target", Scalars.Percent, new(20), new(90)),
            cpu.Section("high", CpuHighPolicy.Read),
            cpu.Section("fast", CpuFastPolicy.Read),
            cpu.Section("low", CpuLowPolicy.Read),
            cpu.Section("veryLow", CpuLowPolicy.Read));

        if (cpu.IsSound)
        {
            policy.CheckOrder(cpu);
        }

        return policy;
    }

    private void CheckOrder(PolicyReader cpu)
    {
        (string Key, Percent Value)[] rising =
        [
            ("veryLow.below", VeryLow.Below), ("low.below", Low.Below), ("target", Target), ("high.above", High.Above), ("fast.above", Fast.Above),
        ];
        for (var index = 1; index < rising.Length; index++)
        {
            var (lower, upper) = (rising[index - 1], rising[index]);
            if (upper.Value.CompareTo(lower.Value) <= 0)
            {
                cpu.Reject(upper.Key, FleetCodes.CpuOrder, $"{upper.Key} is {upper.Value}; expected more than {lower.Key}, {lower.Value}", lower.Key);
            }
        }
    }
}
