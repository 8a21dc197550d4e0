namespace BarberPro.Capacity.Queueing;

/// <summary>
/// Erlang's two formulas for servers that share one queue. Both are evaluated by the recursion over servers, which adds and divides positive numbers only
/// and so keeps full precision where the sums of powers and factorials would overflow. Source: Erlang, 1917; the recursion in Cooper, Introduction to
/// Queueing Theory, 1981, chapter 3.
/// </summary>
public static class Erlang
{
    /// <summary>Share of requests that find all servers busy and are turned away.</summary>
    /// <param name="servers">Servers, one or more.</param>
    /// <param name="load">Offered work in servers, zero or more: arrivals a second by seconds of work each.</param>
    public static double Blocked(int servers, double load)
    {
        var blocked = 1.0;
        for (var server = 1; server <= servers; server++)
        {
            blocked = load * blocked / (server + (load * blocked));
        }

        return blocked;
    }

    /// <summary>Share of requests that find all servers busy and wait; 1 where the load reaches the servers.</summary>
    /// <param name="servers">Servers, one or more.</param>
    /// <param name="load">Offered work in servers, zero or more.</param>
    public static double Waiting(int servers, double load)
    {
        if (load >= servers)
        {
            return 1;
        }

        var blocked = Blocked(servers, load);
        return blocked / (1 - (load / servers * (1 - blocked)));
    }
}
