namespace BarberPro.Capacity.Scaling;

/// <summary>The policies of a fleet that do not scale by steps: none of them is looked at more often than by the minute.</summary>
internal sealed class OtherScalers(FleetScalers scalers)
{
    private readonly SimpleScaler[] simples = scalers.Simples;
    private readonly TrackingScaler[] trackings = scalers.Trackings;
    private readonly ForecastScaler[] forecasts = scalers.Forecasts;

    internal ReadOnlySpan<SimpleScaler> Simples => simples;

    internal ReadOnlySpan<TrackingScaler> Trackings => trackings;

    internal ReadOnlySpan<ForecastScaler> Forecasts => forecasts;

    /// <summary>When one of them is to be asked next, in seconds of the run.</summary>
    internal long NextLook
    {
        get
        {
            var next = long.MaxValue;
            foreach (var simple in simples)
            {
                next = Math.Min(next, simple.NextLook);
            }

            foreach (var tracking in trackings)
            {
                next = Math.Min(next, tracking.NextLook);
            }

            foreach (var forecast in forecasts)
            {
                next = Math.Min(next, forecast.NextLook);
            }

            return next;
        }
    }

    /// <summary>Adds what they wish.</summary>
    /// <returns>The simple policy whose wish is the largest so far, to be told if it is granted.</returns>
    internal SimpleScaler? Add(long now, int desired, int least, int warming, FleetCounts counts, ref Wishes wishes)
    {
        var remover = default(SimpleScaler);
        foreach (var simple in simples)
        {
            remover = wishes.Add(simple.Advance(now, desired, least, warming, counts), simple.Declaration.Name) ? simple : remover;
        }

        AddTracking(now, desired, warming, ref wishes);
        foreach (var forecast in forecasts)
        {
            _ = wishes.Add(forecast.Advance(now, desired), forecast.Declaration.Name);
        }

        return remover;
    }

    private void AddTracking(long now, int desired, int warming, ref Wishes wishes)
    {
        var (largest, by) = (int.MinValue, "");
        foreach (var tracking in trackings)
        {
            var wish = tracking.Advance(now, desired);
            if (wish < desired)
            {
                (largest, by) = wish > largest ? (wish.Value, tracking.Declaration.Name) : (largest, by);
            }
            else
            {
                _ = wishes.Add(wish, tracking.Declaration.Name);
            }
        }

        if (largest != int.MinValue && warming == 0 && AgreeToScaleIn())
        {
            _ = wishes.Add(largest, by);
        }
    }

    private bool AgreeToScaleIn()
    {
        foreach (var tracking in trackings)
        {
            if (tracking.Declaration.ScalesIn && !tracking.AgreesToScaleIn)
            {
                return false;
            }
        }

        return true;
    }
}
