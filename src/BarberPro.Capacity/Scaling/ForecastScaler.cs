using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// A predictive policy at work: hourly, from 24 h to 14 days of history, 48 h ahead, refreshed every 6 h, launching the buffer before the hour, never
/// removing (Auto Scaling user guide, "How predictive scaling works"). AWS's model is unpublished; here an hour needs the most that the same hour of the
/// last 14 days needed (assumption). In forecast-only mode it changes nothing.
/// </summary>
public sealed class ForecastScaler
{
    private const int Hour = 3600;
    private const int HistoryHours = 14 * 24;
    private const int LeastHours = 24;
    private const int HorizonHours = 48;
    private const int RefreshHours = 6;

    /// <summary>Seconds that a forecast looks back.</summary>
    internal const long Memory = HistoryHours * Hour;

    private readonly double[] history = new double[HistoryHours];
    private readonly int[] forecast = new int[HorizonHours];
    private readonly long buffer;
    private long hours;
    private long closedInRun;
    private long madeAt = -1;
    private double sum;
    private double seconds;

    /// <summary>A policy without history.</summary>
    public ForecastScaler(ForecastDeclaration declaration)
    {
        Declaration = declaration;
        buffer = (long)declaration.Buffer.TotalSeconds;
    }

    /// <summary>What it does.</summary>
    public ForecastDeclaration Declaration { get; }

    /// <summary>When it changes anything next, in seconds of the run: hourly, where it only forecasts.</summary>
    internal long NextLook => Declaration.Acts ? 0 : (closedInRun + 1) * Hour;

    /// <summary>Notes the load of some time.</summary>
    /// <param name="load">Load in units of the scaling metric times instances, such as per cent of CPU summed over instances.</param>
    /// <param name="lasting">How long, in seconds.</param>
    public void Observe(double load, double lasting)
    {
        sum += load * lasting;
        seconds += lasting;
    }

    /// <summary>Gives it hours from before the run, the oldest first: the mean load of each.</summary>
    public void Learn(ReadOnlySpan<double> loads)
    {
        foreach (var load in loads)
        {
            Close(load);
        }
    }

    /// <summary>Instances that it expects to need at an instant; zero where it knows too little.</summary>
    /// <param name="now">Seconds of the run; hours before the run count from its history.</param>
    public int Needed(long now)
    {
        var hour = (now / Hour) + (hours - closedInRun);
        return madeAt < 0 || hour < madeAt || hour - madeAt >= HorizonHours ? 0 : forecast[hour - madeAt];
    }

    /// <summary>The capacity that it wishes now; null where it knows too little or only forecasts.</summary>
    /// <param name="now">Seconds of the run.</param>
    /// <param name="desired">The desired capacity.</param>
    public int? Advance(long now, int desired)
    {
        while (now >= (closedInRun + 1) * Hour)
        {
            Close(seconds > 0 ? sum / seconds : 0);
            closedInRun++;
            (sum, seconds) = (0, 0);
        }

        if (hours >= LeastHours && (madeAt < 0 || hours - madeAt >= RefreshHours))
        {
            Make();
        }

        if (!Declaration.Acts || madeAt < 0)
        {
            return null;
        }

        var needed = Math.Max(Needed(now), Needed(now + buffer));
        return needed > desired ? needed : null;
    }

    private void Close(double load) => history[hours++ % HistoryHours] = load;

    private void Make()
    {
        madeAt = hours;
        var known = Math.Min(hours, HistoryHours);
        for (var ahead = 0; ahead < HorizonHours; ahead++)
        {
            var most = 0d;
            for (var hour = hours + ahead - 24; hour >= hours - known; hour -= 24)
            {
                most = hour < hours ? Math.Max(most, history[hour % HistoryHours]) : most;
            }

            forecast[ahead] = (int)Math.Ceiling((most / Declaration.Target) - 1e-9);
        }
    }
}
