using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>A time that something may take.</summary>
/// <param name="Above">The alarm fires above this, 1 ms to 1 h.</param>
/// <param name="For">How long it must last, whole minutes up to an hour; a multiple of five minutes above ten.</param>
public sealed record TimeLimitPolicy(TimeSpan Above, TimeSpan For)
{
    /// <summary>How long an alarm watches; above ten minutes it counts in steps of five.</summary>
    internal static readonly Scalar<TimeSpan> Lasting = Durations.Minutes.Within(
        "1m to 1h, in steps of 5m above 10m",
        time => time >= TimeSpan.FromMinutes(1) && time <= TimeSpan.FromHours(1) && (time <= TimeSpan.FromMinutes(10) || time.TotalMinutes % 5 == 0));

    internal static TimeLimitPolicy Read(PolicyReader limit) => new(
        limit.Require("above", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1)),
        limit.Require("for", Lasting));
}
