using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Simulation;

/// <summary>Response times of all fleets of a model, each station solved once: fleets of the same machines share them, and so do runs side by side.</summary>
/// <param name="times">What a request takes.</param>
internal sealed class ResponseTables(RequestTimes times)
{
    private readonly Lock gate = new();
    private readonly List<Solved> solved = [];

    /// <summary>Response times of requests at a station.</summary>
    /// <param name="station">The station.</param>
    /// <param name="isSlow">Whether the database is slow.</param>
    internal ResponseTable Requests(Station station, bool isSlow) => Of(station, isSlow, () => times.After(station.Work, isSlow));

    /// <summary>Response times of work that nothing follows.</summary>
    /// <param name="station">The station.</param>
    internal ResponseTable Work(Station station) => Of(station, null, () => TimeDistribution.Gamma(station.Work));

    private ResponseTable Of(Station station, bool? isSlow, Func<TimeDistribution> afterWaiting)
    {
        Solved? found;
        lock (gate)
        {
            found = solved.Find(one => one.Station == station && one.IsSlow == isSlow);
            if (found is null)
            {
                found = new(station, isSlow, new(() => new(station, afterWaiting())));
                solved.Add(found);
            }
        }

        return found.Table.Value;
    }

    /// <summary>A station and its table.</summary>
    /// <param name="Station">The station.</param>
    /// <param name="IsSlow">Whether the database is slow; nothing where no request follows the work.</param>
    /// <param name="Table">Solved by whoever asks first; others wait.</param>
    private sealed record Solved(Station Station, bool? IsSlow, Lazy<ResponseTable> Table);
}
