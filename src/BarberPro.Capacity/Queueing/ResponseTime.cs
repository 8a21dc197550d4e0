namespace BarberPro.Capacity.Queueing;

/// <summary>Time from a request's arrival to its answer.</summary>
/// <param name="Mean">Seconds.</param>
/// <param name="P95">Seconds that 95 of 100 requests stay below.</param>
public readonly record struct ResponseTime(double Mean, double P95)
{
    private const double Above = 0.05;

    /// <summary>
    /// Solves a station: waiting, work and what comes after it. A share of requests by Erlang's formula waits, and waits exponentially; the percentile is
    /// that of the whole sum, not a multiple of a mean.
    /// </summary>
    /// <param name="station">Servers and queue.</param>
    /// <param name="utilisation">Share of the servers that is busy, below 1.</param>
    /// <param name="afterWaiting">Work and everything that follows it without holding a server.</param>
    public static ResponseTime Of(Station station, double utilisation, TimeDistribution afterWaiting) =>
        Of(station, utilisation, afterWaiting, afterWaiting.Mean);

    internal static ResponseTime Of(Station station, double utilisation, TimeDistribution afterWaiting, double meanAfterWaiting)
    {
        var waiting = station.Waiting(utilisation);
        var wait = station.WaitOfTheWaiting(utilisation);
        return new((waiting * wait) + meanAfterWaiting, Percentile(waiting, wait, afterWaiting));
    }

    private static double Percentile(double waiting, double wait, TimeDistribution times)
    {
        var weights = times.Weights;
        var step = times.Step;
        var decay = Math.Exp(-step / wait);
        var half = Math.Sqrt(decay);
        var (above, stillWaiting, before) = (1.0, 0.0, 1.0);
        for (var index = 0; index < weights.Length; index++)
        {
            above -= weights[index];
            stillWaiting = (stillWaiting * decay) + weights[index];
            var longer = above + (waiting * stillWaiting * half);
            if (longer < Above)
            {
                var inside = (before - Above) / (before - longer);
                return index == 0 ? inside * step / 2 : (index - 0.5 + inside) * step;
            }

            before = longer;
        }

        // Beyond the grid only the exponential wait is left.
        return ((weights.Length - 0.5) * step) + (wait * Math.Log(before / Above));
    }
}
