using System.Collections.Immutable;

namespace BarberPro.Capacity.Deadlines;

/// <summary>One way in which a load makes a fleet grow, and how long it takes.</summary>
/// <param name="Policy">Name of the scaling policy.</param>
/// <param name="Alarm">Name of the alarm; of tracking's own alarms the policy's name and which.</param>
/// <param name="Metric">What it looks at.</param>
/// <param name="FirstRound">From the load to capacity that serves, term by term; warm-up is none of them, since a warming instance serves.</param>
/// <param name="SecondRound">The same where the first step was too small: with warm-up, repetition and a second launch.</param>
public sealed record ScaleOutPath(string Policy, string Alarm, string Metric, ImmutableArray<DeadlineTerm> FirstRound, ImmutableArray<DeadlineTerm> SecondRound)
{
    /// <summary>The first round with every phase at its worst.</summary>
    public TimeSpan FirstWorst => Worst(FirstRound);

    /// <summary>The first round, median over the phases of the clock.</summary>
    public TimeSpan FirstMedian => PhaseMedian.Of(FirstRound);

    /// <summary>The second round with every phase at its worst.</summary>
    public TimeSpan SecondWorst => Worst(SecondRound);

    /// <summary>The second round, median over the phases of the clock.</summary>
    public TimeSpan SecondMedian => PhaseMedian.Of(SecondRound);

    private static TimeSpan Worst(ImmutableArray<DeadlineTerm> terms) => terms.Aggregate(TimeSpan.Zero, (sum, term) => sum + term.Worst);
}
