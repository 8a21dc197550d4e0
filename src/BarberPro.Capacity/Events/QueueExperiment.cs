using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Events;

/// <summary>A fleet under random arrivals, to be played request by request: the independent check of the formulas.</summary>
/// <param name="Instances">Instances behind the load balancer.</param>
/// <param name="Servers">Requests that each works on at once.</param>
/// <param name="Work">How long a request holds a server.</param>
/// <param name="Utilisation">Share of all servers that is busy.</param>
/// <param name="Dispatch">How requests are handed out.</param>
public sealed record QueueExperiment(int Instances, int Servers, WorkTime Work, double Utilisation, Dispatch Dispatch = Dispatch.Random)
{
    /// <summary>Requests a second.</summary>
    public double Arrivals => Instances * Servers * Utilisation / Work.Mean;

    /// <summary>Plays it, leaving the first tenth out: the queue begins empty.</summary>
    /// <param name="requests">Requests that are watched.</param>
    /// <param name="seed">Which run.</param>
    public QueueObservation Run(int requests, long seed) => new QueueRun(this, requests, seed).ToTheEnd();
}
