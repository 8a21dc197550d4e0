using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Windows;

/// <summary>A time of every day in which AWS may do something, in UTC.</summary>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="Length">How long it is, at most 12 hours; AWS takes no less than half an hour, for caches an hour.</param>
public sealed record DailyWindow(TimeOnly Start, TimeSpan Length)
{
    /// <summary>The longest window.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The window as AWS writes it: <c>06:00-07:00</c>.</summary>
    public override string ToString() => $"{Time(Start)}-{Time(Start.Add(Length))}";

    /// <summary>A time of day as AWS writes it.</summary>
    internal static string Time(TimeOnly time) => Scalars.TimeOfDay.Format(time);

    /// <summary>The length of a window, from the shortest that its service takes.</summary>
    internal static TimeSpan ReadLength(PolicyReader window, TimeSpan shortest) => window.Require("length", Durations.Minutes, shortest, Longest);

    internal static DailyWindow Read(PolicyReader window, TimeSpan shortest) => new(window.Require("start", Scalars.TimeOfDay), ReadLength(window, shortest));
}
