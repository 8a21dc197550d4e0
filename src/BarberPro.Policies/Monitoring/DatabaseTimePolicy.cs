using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Limits of the database's answers, as the application measures them; the same limit holds for the disk beneath (MON-4).</summary>
/// <param name="Percentile">Percentile of the query durations.</param>
/// <param name="Above">The alarm fires above this, 1 ms to 1 min.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record DatabaseTimePolicy(string Percentile, TimeSpan Above, TimeSpan For)
{
    internal static DatabaseTimePolicy Read(PolicyReader database) => new(
        database.Require("percentile", Texts.Percentile),
        database.Require("above", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)),
        database.Require("for", TimeLimitPolicy.Lasting));
}
