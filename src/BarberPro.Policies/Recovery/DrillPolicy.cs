using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Recovery;

/// <summary>The exercise of a failover: a reminder with the runbook's link, and an alarm on how long it took (DR-3).</summary>
/// <param name="Schedule">When it is due, as EventBridge Scheduler writes it, in the market's time zone.</param>
public sealed record DrillPolicy(string Schedule)
{
    internal static DrillPolicy Read(PolicyReader drill) => new(drill.Require("schedule", Texts.Cron));
}
