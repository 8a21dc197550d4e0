using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>How often the CloudWatch agent measures an instance.</summary>
/// <param name="Interval">Period of its metrics, 10 s to 5 min (MON-2).</param>
/// <param name="FastInterval">Period of the CPU metric behind the fast path, 1 s to 30 s (ASG-SPD-1).</param>
/// <param name="Flush">How long measurements wait before they are sent, 1 s to 60 s; part of the scale-out deadline.</param>
public sealed record AgentPolicy(TimeSpan Interval, TimeSpan FastInterval, TimeSpan Flush)
{
    internal static AgentPolicy Read(PolicyReader agent) => new(
        agent.Require("interval", Durations.Seconds, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5)),
        agent.Require("fastInterval", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)),
        agent.Require("flush", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60)));
}
