using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Windows;

/// <summary>A time of every week in which AWS may do something, in UTC.</summary>
/// <param name="Day">Day on which it begins, UTC.</param>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="Length">How long it is, at most 12 hours; AWS takes no less than half an hour, for caches an hour.</param>
public sealed record WeeklyWindow(string Day, TimeOnly Start, TimeSpan Length)
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The hours of the window, whatever the day.</summary>
    public DailyWindow Hours => new(Start, Length);

    /// <summary>The window as AWS writes it: <c>sun:07:30-sun:08:30</c>.</summary>
    public override string ToString()
    {
        var end = Start.Add(Length, out var midnights);
        return $"{Day}:{DailyWindow.Time(Start)}-{Days[(Array.IndexOf(Days, Day) + midnights) % Days.Length]}:{DailyWindow.Time(end)}";
    }

    internal static WeeklyWindow Read(PolicyReader window, TimeSpan shortest) => new(
        window.Require("day", Texts.OneOf(Days)),
        window.Require("start", Scalars.TimeOfDay),
        DailyWindow.ReadLength(window, shortest));
}
