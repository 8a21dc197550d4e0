using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>One step of growth by processor use; it ends where the next begins.</summary>
/// <param name="From">Distance above the threshold, 0% to 100%; the first step starts at 0%.</param>
/// <param name="Add">Instances to add, 1 to 50.</param>
public sealed record CpuStep(Percent From, int Add)
{
    internal static CpuStep Read(PolicyReader step) => new(
        step.Require("from", Scalars.WholePercent, new(0), new(100)),
        step.Require("add", Scalars.Count, 1, 50));
}
