using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Simulation;

/// <summary>What a fleet's requests do in one step, and what is left of them at its end.</summary>
internal sealed class FleetState
{
    /// <summary>Seconds after which a queue has to have settled for the stationary formulas to describe it; the year's step.</summary>
    internal const double Settling = 10;

    private double recalled;

    /// <summary>Requests a second that all serving instances can answer.</summary>
    internal double Capacity { get; private set; }

    /// <summary>The same, or what the database lets through where that is less.</summary>
    internal double Limit { get; private set; }

    /// <summary>The part of the limit that holds the backlog.</summary>
    internal double Burdened => IsShared ? Limit : Limit * Math.Min(1, Split.Holders / Instances);

    /// <summary>Who holds the backlog.</summary>
    internal BacklogSplit Split { get; } = new();

    /// <summary>Whether all instances share one queue, so that whoever comes helps at once.</summary>
    internal bool IsShared { get; init; }

    /// <summary>Share of requests that the balancer sends to instances that are gone.</summary>
    internal double Lost { get; private set; }

    /// <summary>Response times at the present number of instances.</summary>
    internal ResponseTable Table { get; private set; } = null!;

    /// <summary>Requests that came in this step.</summary>
    internal double Offered { get; set; }

    /// <summary>Requests answered in this step.</summary>
    internal double Served { get; set; }

    /// <summary>Requests refused in this step: sent to an instance that is gone, or with none there.</summary>
    internal double Shed { get; set; }

    /// <summary>Requests whose user left, in this step.</summary>
    internal double Abandoned { get; set; }

    /// <summary>Requests left waiting by overload.</summary>
    internal double Backlog { get; set; }

    /// <summary>Share of the capacity in use.</summary>
    internal double Utilisation { get; set; }

    /// <summary>Mean response time of this step, in seconds.</summary>
    internal double Mean { get; set; }

    /// <summary>95th percentile of this step, in seconds; of overload only a sign that it is long.</summary>
    internal double P95 { get; set; }

    /// <summary>Whether stationary formulas do not hold.</summary>
    internal bool IsSaturated { get; set; }

    /// <summary>Age of the backlog in seconds.</summary>
    internal double Age => Backlog <= 0 ? 0 : Burdened > 0 ? Backlog / Burdened : double.PositiveInfinity;

    private double Holders => Math.Min(Split.Holders, Instances);

    private double Instances => Capacity / Table.Station.Capacity;

    /// <summary>Takes on what instances can do from now on.</summary>
    internal void Use(double capacity, double limit, double lost, ResponseTable table)
    {
        if (capacity > Capacity && Backlog > 0 && Burdened > 0 && !IsShared)
        {
            // Besides the backlog stands the crowd of a machine at its limit, counted as answered. Now that less comes it is worked off, too.
            recalled = double.IsPositiveInfinity(Split.Holders) ? Math.Min(Instances * Table.Crowd, Served) : 0;
            Split.Relieve(Backlog, Holders);
        }

        (Capacity, Limit, Lost, Table) = (capacity, Math.Min(capacity, limit), lost, table);
    }

    /// <summary>
    /// Share of the burdened instances that works. Requests go to any of them alike, so in overload some still run dry while others hold more than their share.
    /// </summary>
    /// <param name="arrivals">Whether slow answers hold users back.</param>
    /// <returns>From the highest utilisation of stationary formulas without a backlog to 1 with a long one.</returns>
    /// <remarks>
    /// Idle as a stationary queue of the same length would be, which is inversely to that length: the pointwise stationary fluid flow of Wang, Tipper and
    /// Banerjee, 1996. Users who wait ask nothing new, so that only the split of their number over n instances is left to chance, and (n - 1)/n of the idleness:
    /// n equal queues that hold b requests together are idle for (n - 1)/(b + n - 1) (Gordon and Newell, 1967). One shared queue has nobody to run dry.
    /// </remarks>
    internal double Working(ArrivalModel arrivals)
    {
        if (IsShared || Burdened <= 0)
        {
            return 1;
        }

        var instances = Holders;
        var chance = arrivals == ArrivalModel.Open ? 1 : Math.Max(0, instances - 1) / instances;
        return 1 - ((1 - ResponseTable.Highest) * chance * Table.Crowd / (Table.Crowd + (Backlog / instances)));
    }

    /// <summary>Puts back into the backlog what the arrival of others made part of it.</summary>
    internal void Recall()
    {
        (Backlog, Served) = (Backlog + recalled, Served - recalled);
        recalled = 0;
    }

    /// <summary>Time passed, and so much of the backlog is left.</summary>
    internal void Leave(double left, double seconds)
    {
        Split.Pass(Backlog, left, Instances, Table.Station, seconds);
        Backlog = left;
    }

    /// <summary>Stationary: all that comes is answered.</summary>
    internal void Flow(double requests, double seconds)
    {
        (Offered, Shed) = (requests, requests * Lost);
        Served = Offered - Shed;
        var utilisation = Served / (Capacity * seconds);
        (Utilisation, Abandoned, Backlog) = (utilisation, 0, 0);
        (Mean, P95) = Table.At(utilisation);

        // Cheap where it does not matter: the relaxation time can only be long near the capacity.
        IsSaturated = utilisation > 0.7 && (utilisation > ResponseTable.Highest || Table.Station.Relaxation(utilisation) > Settling);
    }
}
