using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>A database that answers late.</summary>
/// <param name="Query">Time of one query then, 1 ms to 10 s.</param>
/// <param name="For">How long it lasts, 5 min to 1 d.</param>
public sealed record SlowDatabasePolicy(TimeSpan Query, TimeSpan For)
{
    internal static SlowDatabasePolicy Read(PolicyReader slow) => new(
        slow.Require("query", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10)),
        slow.Require("for", Durations.Minutes, TimeSpan.FromMinutes(5), TimeSpan.FromDays(1)));
}
