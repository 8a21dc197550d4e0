namespace BarberPro.Capacity.Queueing;

/// <summary>Servers with one queue before them, or with one before each instance and requests that join the shortest.</summary>
/// <param name="Servers">How many requests are worked on at once, one or more.</param>
/// <param name="Work">How long a request holds a server.</param>
/// <param name="ArrivalVariation">Squared variation of the time between arrivals: 1 for random ones, less for evenly spread ones.</param>
/// <param name="Lines">Instances that share the servers evenly and have lines of their own; 1 for one queue.</param>
public readonly record struct Station(int Servers, WorkTime Work, double ArrivalVariation = 1, int Lines = 1)
{
    /// <summary>Requests a second that it can work off at most.</summary>
    public double Capacity => Servers / Work.Mean;

    /// <summary>
    /// The queue that one of several equal instances sees, or all of them together where requests go to the least busy.
    /// </summary>
    /// <remarks>
    /// Round robin over n instances hands every n-th arrival to each, hence a squared variation of 1/n (Erlang arrivals). Least outstanding is one
    /// shared queue, and what lines of their own cost on top (<see cref="LeastOutstanding"/>): up to a seventh of the mean.
    /// </remarks>
    public static Station Of(Dispatch dispatch, int instances, int servers, WorkTime work) => dispatch switch
    {
        Dispatch.RoundRobin => new(servers, work, 1.0 / instances),
        Dispatch.LeastOutstanding => new(servers * instances, work, Lines: instances),
        _ => new(servers, work),
    };

    /// <summary>
    /// Seconds after which a disturbed queue has nearly forgotten it. Longer than a simulated step, the stationary formulas do not describe the queue.
    /// Source: Blanc and van Doorn, 1986: 1 / (c·mu·(1 - sqrt(rho))^2).
    /// </summary>
    /// <param name="utilisation">Share of the servers that is busy, below 1.</param>
    public double Relaxation(double utilisation)
    {
        var gap = 1 - Math.Sqrt(utilisation);
        return 1 / (Capacity * gap * gap);
    }

    /// <summary>
    /// Share of requests that wait. Evenly spread arrivals wait less often than random ones: the factor of Kraemer and Langenbach-Belz, 1976, without which
    /// round robin comes out up to 10 % too slow at half load.
    /// </summary>
    /// <param name="utilisation">Share of the servers that is busy, below 1.</param>
    public double Waiting(double utilisation)
    {
        var waiting = Erlang.Waiting(Servers, utilisation * Servers) * LeastOutstanding.Share(Lines, Servers / Lines, utilisation);
        if (ArrivalVariation >= 1 || utilisation <= 0)
        {
            return waiting;
        }

        var evenness = (1 - ArrivalVariation) * (1 - ArrivalVariation) / (ArrivalVariation + Work.SquaredVariation);
        return waiting * Math.Exp(-2 * (1 - utilisation) / (3 * utilisation) * evenness);
    }

    /// <summary>
    /// Mean wait of the requests that do wait, in seconds: exact for exponential work and random arrivals, else the correction of Allen and Cunneen
    /// (Allen, Probability, Statistics and Queueing Theory, 1990).
    /// </summary>
    /// <param name="utilisation">Share of the servers that is busy, below 1.</param>
    public double WaitOfTheWaiting(double utilisation) =>
        Work.Mean / (Servers * (1 - utilisation)) * ((ArrivalVariation + Work.SquaredVariation) / 2)
        * LeastOutstanding.Wait(Lines, Servers / Lines, utilisation) / LeastOutstanding.Share(Lines, Servers / Lines, utilisation);
}
