namespace BarberPro.Capacity.Queueing;

/// <summary>
/// What it costs that requests go to the least busy of several instances, instead of into one queue for all: who chose a line stays there, though a server
/// elsewhere becomes free. Fewer requests wait, since a free server is found wherever there is one and more of them are; those that wait do so for longer, and on the whole more is waited.
/// </summary>
/// <remarks>
/// Assumption: no closed form is known. Near the full load the lines keep each other equal and the cost vanishes (Foschini and Salz, 1978), hence the factor
/// 1 - utilisation; the two costs a line and their powers are least squares over an event simulation of 2 to 14 instances of 1 to 4 servers, variation 0.35
/// to 1.5 and utilisation 0.4 to 0.95. Held by other points of other seeds, in the suite and in <c>bench/run queues</c>.
/// </remarks>
internal static class LeastOutstanding
{
    private const double WaitALine = 0.46;
    private const double WaitByServers = -0.37;
    private const double ShareALine = 0.15;
    private const double ShareByServers = 0.5;

    /// <summary>The mean wait of all requests, by that in one queue: 1 or more.</summary>
    /// <param name="lines">Instances, one or more.</param>
    /// <param name="servers">Servers of each.</param>
    /// <param name="utilisation">Share of all servers that is busy, below 1.</param>
    internal static double Wait(int lines, int servers, double utilisation) =>
        1 + ((1 - utilisation) * WaitALine * (lines - 1) * Math.Pow(servers, WaitByServers));

    /// <summary>The share of requests that wait, by that in one queue: 1 or less.</summary>
    /// <param name="lines">Instances, one or more.</param>
    /// <param name="servers">Servers of each.</param>
    /// <param name="utilisation">Share of all servers that is busy, below 1.</param>
    internal static double Share(int lines, int servers, double utilisation) =>
        Math.Exp(-(1 - utilisation) * ShareALine * (lines - 1) * Math.Pow(servers, ShareByServers));
}
