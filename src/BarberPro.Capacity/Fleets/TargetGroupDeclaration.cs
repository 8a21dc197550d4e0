namespace BarberPro.Capacity.Fleets;

/// <summary>A target group that a fleet's instances take traffic from.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Weight">Its largest weight on a listener or a rule; zero when none sends it traffic.</param>
/// <param name="Algorithm">How requests are dealt, as the balancer writes it: <c>round_robin</c>, <c>least_outstanding_requests</c>, <c>weighted_random</c>.</param>
/// <param name="SlowStart">Time in which a new target's share grows to its full size; zero for at once.</param>
/// <param name="DeregistrationDelay">How long requests in flight may end after a target was taken out.</param>
/// <param name="CheckInterval">Time between two health checks of a target.</param>
/// <param name="CheckTimeout">When a check counts as failed.</param>
/// <param name="UnhealthyAfter">Failed checks in a row that take a target out.</param>
/// <param name="HealthyAfter">Passed checks in a row that bring it back; a new target needs one.</param>
public sealed record TargetGroupDeclaration(
    string Name,
    int Weight,
    string Algorithm,
    TimeSpan SlowStart,
    TimeSpan DeregistrationDelay,
    TimeSpan CheckInterval,
    TimeSpan CheckTimeout,
    int UnhealthyAfter,
    int HealthyAfter);
