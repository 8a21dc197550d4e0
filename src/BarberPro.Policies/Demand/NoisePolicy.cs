using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How use strays from its curve: lognormal, remembering itself for a while.</summary>
/// <param name="Deviation">Standard deviation, 0% to 50%.</param>
/// <param name="Memory">Time after which a third of a deviation is left, 1 min to 1 d.</param>
public sealed record NoisePolicy(Percent Deviation, TimeSpan Memory)
{
    internal static NoisePolicy Read(PolicyReader noise) => new(
        noise.Require("deviation", Scalars.Percent, new(0), new(50)),
        noise.Require("memory", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));
}
