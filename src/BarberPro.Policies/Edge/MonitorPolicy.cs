using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How the edge probes its pools; interval, timeout and status are those of the load balancer's own checks (LB-2).</summary>
/// <param name="Path">What is asked for; an answer that needs the database, so that a read-only standby fails it (MON-11).</param>
/// <param name="Retries">Further tries right after a failed one, 0 to 5.</param>
public sealed record MonitorPolicy(string Path, int Retries)
{
    internal static MonitorPolicy Read(PolicyReader monitor) => new(
        monitor.Require("path", Texts.Path),
        monitor.Require("retries", Scalars.Count, 0, 5));
}
