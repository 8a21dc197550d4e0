using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>Processor time of one request, which is what an instance's capacity comes down to. Nobody has measured it yet, hence three figures.</summary>
/// <param name="Low">Of a weak application, 100 us to 1 s in milliseconds: promises are held to it.</param>
/// <param name="Mid">Of a usual one, not above <paramref name="Low"/>.</param>
/// <param name="High">Of a strong one, not above <paramref name="Mid"/>.</param>
/// <param name="Variation">Standard deviation by mean, 0.1 to 1.5: as far as the formulas keep their accuracy.</param>
public sealed record CpuDemandPolicy(TimeSpan Low, TimeSpan Mid, TimeSpan High, decimal Variation)
{
    internal static CpuDemandPolicy Read(PolicyReader cpu)
    {
        var policy = new CpuDemandPolicy(Time("low"), Time("mid"), Time("high"), cpu.Require("variation", Scalars.Factor, 0.1m, 1.5m));
        if (cpu.AreSound("low", "mid", "high") && !(policy.High <= policy.Mid && policy.Mid <= policy.Low))
        {
            cpu.Reject(
                "mid",
                LoadCodes.CapacityOrder,
                $"low, mid and high are {Durations.Format(policy.Low)}, {Durations.Format(policy.Mid)} and {Durations.Format(policy.High)}; expected times that do not grow, since they name capacities",
                "low",
                "high");
        }

        return policy;

        TimeSpan Time(string key) => cpu.Require(key, Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1));
    }
}
