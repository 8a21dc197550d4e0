using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Limits;

/// <summary>A time that something should not take for long.</summary>
/// <param name="Above">Time above which an alarm fires, 1 ms to an hour.</param>
/// <param name="For">How long it must last, whole minutes up to an hour.</param>
public sealed record TimeLimit(TimeSpan Above, TimeSpan For)
{
    internal static TimeLimit Read(PolicyReader limit) => new(
        limit.Require("above", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1)),
        limit.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)));
}
