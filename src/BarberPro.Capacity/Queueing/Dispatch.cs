namespace BarberPro.Capacity.Queueing;

/// <summary>How a load balancer hands requests to instances.</summary>
public enum Dispatch
{
    /// <summary>
    /// To any instance alike. The conservative reading of round robin: every node of a load balancer keeps a round of its own, and with stickiness and
    /// several nodes their sum looks random.
    /// </summary>
    Random,

    /// <summary>To each instance in turn, by a single node. The optimistic bound beside <see cref="Random"/>.</summary>
    RoundRobin,

    /// <summary>To the instance with the fewest requests in progress, which is nearly one queue for all.</summary>
    LeastOutstanding,
}
