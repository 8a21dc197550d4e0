using System.Collections.Immutable;

namespace BarberPro.Capacity.Deadlines;

/// <summary>
/// The median over 60 phases of the clock. The terms' clocks know nothing of each other, so each walks through its phases in a stride of its own; the strides
/// share no divisor with 60, and every clock sees every phase once.
/// </summary>
internal static class PhaseMedian
{
    private const int Phases = 60;

    private static readonly int[] Strides = [1, 7, 11, 13, 17, 19, 23, 29];

    internal static TimeSpan Of(ImmutableArray<DeadlineTerm> terms)
    {
        var sums = new double[Phases];
        for (var phase = 0; phase < Phases; phase++)
        {
            var clock = 0;
            foreach (var term in terms)
            {
                var share = term.HasPhase ? ((phase * Strides[clock++ % Strides.Length] % Phases) + 0.5) / Phases : 1;
                sums[phase] += share * term.Usual.TotalSeconds;
            }
        }

        Array.Sort(sums);
        return TimeSpan.FromSeconds((sums[(Phases / 2) - 1] + sums[Phases / 2]) / 2);
    }
}
