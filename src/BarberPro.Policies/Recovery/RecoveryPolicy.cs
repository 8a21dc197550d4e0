using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Recovery;

/// <summary>Which region serves, what stands by for it, and how long a failover may take (DR-3).</summary>
/// <param name="ActiveRegion">
/// Region whose database takes writes and that receives the traffic. The failover runbook changes what hangs on it, and its last step is to commit
/// the new value here.
/// </param>
/// <param name="Standby">The warm standby; none or one.</param>
/// <param name="Objectives">What recovery has to reach.</param>
/// <param name="Failover">Time that each step of a failover may take.</param>
/// <param name="Drill">The exercise of it.</param>
public sealed record RecoveryPolicy(
    string ActiveRegion, ImmutableArray<StandbyPolicy> Standby, ObjectivesPolicy Objectives, FailoverPolicy Failover, DrillPolicy Drill)
{
    internal static RecoveryPolicy Read(PolicyReader recovery)
    {
        var policy = new RecoveryPolicy(
            recovery.Require("activeRegion", Texts.Region),
            recovery.NamedSections("standby", StandbyPolicy.Read, atLeast: 0, atMost: 1),
            recovery.Section("objectives", ObjectivesPolicy.Read),
            recovery.Section("failover", FailoverPolicy.Read),
            recovery.Section("drill", DrillPolicy.Read));

        if (recovery.IsSound && policy.Failover.Total > policy.Objectives.Rto)
        {
            recovery.Reject(
                "objectives.rto",
                RecoveryCodes.SlowFailover,
                $"rto is {Durations.Format(policy.Objectives.Rto)}, and the steps of a failover take {Durations.Format(policy.Failover.Total)}; expected no more than the objective",
                "failover");
        }

        return policy;
    }
}
