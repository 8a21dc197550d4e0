using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Recovery;

/// <summary>What recovery has to reach.</summary>
/// <param name="Rto">Recovery time objective: how long users may be without the service, at most a day (DR-3).</param>
/// <param name="Rpo">Recovery point objective: how much of the latest data may be lost, at most a day (DR-1).</param>
public sealed record ObjectivesPolicy(TimeSpan Rto, TimeSpan Rpo)
{
    internal static ObjectivesPolicy Read(PolicyReader objectives) => new(
        objectives.Require("rto", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)),
        objectives.Require("rpo", Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));
}
