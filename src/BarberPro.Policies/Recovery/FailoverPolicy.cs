using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Recovery;

/// <summary>Time that each step of a failover may take (DR-3); their sum stays within the recovery time objective.</summary>
/// <param name="Detect">From the outage to the page.</param>
/// <param name="Decide">From the page to the start of the runbook.</param>
/// <param name="Promote">Until the replica takes writes.</param>
/// <param name="Scale">Until the fleets have their size, beside the promotion.</param>
/// <param name="Switch">Until the application knows the new database.</param>
/// <param name="Steer">Until the edge sends users to the region.</param>
/// <param name="Verify">Until somebody has seen a booking go through.</param>
public sealed record FailoverPolicy(
    TimeSpan Detect, TimeSpan Decide, TimeSpan Promote, TimeSpan Scale, TimeSpan Switch, TimeSpan Steer, TimeSpan Verify)
{
    /// <summary>How long a failover takes: its steps follow each other, but the fleets grow while the replica is promoted.</summary>
    public TimeSpan Total => Detect + Decide + (Promote > Scale ? Promote : Scale) + Switch + Steer + Verify;

    internal static FailoverPolicy Read(PolicyReader failover) => new(
        Step(failover, "detect"),
        Step(failover, "decide"),
        Step(failover, "promote"),
        Step(failover, "scale"),
        Step(failover, "switch"),
        Step(failover, "steer"),
        Step(failover, "verify"));

    private static TimeSpan Step(PolicyReader failover, string key) => failover.Require(key, Durations.Seconds, TimeSpan.Zero, TimeSpan.FromHours(1));
}
