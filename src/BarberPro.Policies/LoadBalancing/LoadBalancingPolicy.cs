using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How the regional load balancer listens, routes, checks and records.</summary>
/// <param name="Tls">What the listener offers to clients.</param>
/// <param name="Certificate">How the listener's certificate is validated.</param>
/// <param name="IdleTimeout">Silence after which a connection is closed, 1 s to 4,000 s; the application's keep-alive must be longer.</param>
/// <param name="Algorithm">How a target group picks its target (LB-1).</param>
/// <param name="DeregistrationDelay">Time for requests in flight when a target leaves, 0 s to 1 h (LB-8).</param>
/// <param name="Health">How targets are checked (LB-2).</param>
/// <param name="Sessions">How a client stays with its target (LB-6).</param>
/// <param name="Traffic">How traffic divides between the two colours (LB-9).</param>
/// <param name="DeletionProtection">Whether AWS refuses to delete the load balancer.</param>
public sealed record LoadBalancingPolicy(
    TlsPolicy Tls,
    CertificatePolicy Certificate,
    TimeSpan IdleTimeout,
    BalancingAlgorithm Algorithm,
    TimeSpan DeregistrationDelay,
    HealthCheckPolicy Health,
    SessionsPolicy Sessions,
    TrafficPolicy Traffic,
    bool DeletionProtection)
{
    internal static LoadBalancingPolicy Read(PolicyReader loadBalancing) => new(
        loadBalancing.Section("tls", TlsPolicy.Read),
        loadBalancing.Section("certificate", CertificatePolicy.Read),
        loadBalancing.Require("idleTimeout", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4_000)),
        loadBalancing.Require("algorithm", Scalars.Word<BalancingAlgorithm>(
            ("round_robin", BalancingAlgorithm.RoundRobin),
            ("least_outstanding_requests", BalancingAlgorithm.LeastOutstandingRequests),
            ("weighted_random", BalancingAlgorithm.WeightedRandom))),
        loadBalancing.Require("deregistrationDelay", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromHours(1)),
        loadBalancing.Section("health", HealthCheckPolicy.Read),
        loadBalancing.Section("sessions", SessionsPolicy.Read),
        loadBalancing.Section("traffic", TrafficPolicy.Read),
        loadBalancing.Require("deletionProtection", Scalars.Flag));
}
