namespace BarberPro.Policies.LoadBalancing;

/// <summary>How a target group picks its target; written as AWS writes it.</summary>
public enum BalancingAlgorithm
{
    /// <summary><c>round_robin</c>: each in turn.</summary>
    RoundRobin,

    /// <summary><c>least_outstanding_requests</c>: the one with the fewest requests in flight.</summary>
    LeastOutstandingRequests,

    /// <summary><c>weighted_random</c>: at random, away from targets that misbehave (anomaly mitigation).</summary>
    WeightedRandom,
}
