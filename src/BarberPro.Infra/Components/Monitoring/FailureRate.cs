using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Writes conditions on the share of attempts that fail.</summary>
public static class FailureRate
{
    /// <summary>The condition; a share of a handful of attempts means nothing and counts as none.</summary>
    /// <param name="description">What it means.</param>
    /// <param name="attempts">Attempts, as a sum.</param>
    /// <param name="failures">Failures among them, as a sum.</param>
    /// <param name="policy">How many may fail.</param>
    public static AlarmCondition Of(string description, CloudMetric attempts, CloudMetric failures, FailurePolicy policy) => new(
        description,
        $"IF(n>={policy.Fewest},100*f/n,0)",
        "GreaterThanThreshold",
        (double)policy.Above.Points,
        new(policy.Over, 1),
        [("n", attempts), ("f", failures)]);
}
