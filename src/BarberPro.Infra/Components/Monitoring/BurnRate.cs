using System.Collections.Immutable;

using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Writes conditions on how fast the allowance for failures is being spent (MON-15).</summary>
public static class BurnRate
{
    /// <summary>Share of failures, in hundredths, that spends the allowance at a rate.</summary>
    public static decimal Threshold(AvailabilityPolicy policy, BurnPolicy burn) => policy.Budget.Points * burn.Rate;

    /// <summary>The condition on requests that services answered with 5xx.</summary>
    /// <param name="description">What it means.</param>
    /// <param name="metrics">What the load balancer counts.</param>
    /// <param name="fewest">Requests below which a share means nothing.</param>
    /// <param name="threshold">Share of failures, in hundredths.</param>
    /// <param name="window">Length of the window.</param>
    public static AlarmCondition OfRequests(string description, BalancerMetrics metrics, int fewest, decimal threshold, TimeSpan window) => new(
        description,
        $"IF(n>={fewest},100*f/n,0)",
        "GreaterThanThreshold",
        (double)threshold,
        new(window, 1),
        [("n", metrics.Requests), ("f", metrics.ServiceErrors)]);

    /// <summary>The condition on the robots' calls: the mean of all robots of a region.</summary>
    /// <param name="description">What it means.</param>
    /// <param name="successes">Share of successful calls of each robot.</param>
    /// <param name="threshold">Share of failures, in hundredths.</param>
    /// <param name="window">Length of the window.</param>
    public static AlarmCondition OfCalls(string description, ImmutableArray<CloudMetric> successes, decimal threshold, TimeSpan window)
    {
        var metrics = ImmutableArray.CreateBuilder<(string, CloudMetric)>(successes.Length);
        var ids = new string[successes.Length];
        for (var index = 0; index < ids.Length; index++)
        {
            ids[index] = $"c{index + 1}";
            metrics.Add((ids[index], successes[index]));
        }

        return new(description, $"100-AVG([{string.Join(',', ids)}])", "GreaterThanThreshold", (double)threshold, new(window, 1), metrics.ToImmutable());
    }
}
