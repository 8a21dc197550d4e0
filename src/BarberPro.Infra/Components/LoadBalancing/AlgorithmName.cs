using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>How AWS spells a balancing algorithm; the documentation of Pulumi prints these names mangled .</summary>
public static class AlgorithmName
{
    /// <summary>The value on the wire.</summary>
    public static string Of(BalancingAlgorithm algorithm) => algorithm switch
    {
        BalancingAlgorithm.LeastOutstandingRequests => "least_outstanding_requests",
        BalancingAlgorithm.WeightedRandom => "weighted_random",
        _ => "round_robin",
    };
}
