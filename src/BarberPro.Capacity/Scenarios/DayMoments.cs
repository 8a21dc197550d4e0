using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Moments of a market's day at which scenarios begin, in seconds since midnight; whatever its day looks like, there are such.</summary>
/// <param name="day">The day's curve.</param>
public sealed class DayMoments(DayPolicy day)
{
    private const long Day = 24 * 60 * 60;
    private const long Minute = 60;

    /// <summary>Half an hour after a peak ended, where most ordinary users are left: the declared minimum holds, and fleets are not larger than it.</summary>
    public long Quiet
    {
        get
        {
            var afterPeaks = Enumerable.Range(0, day.Parts.Length).Where(part => !IsPeak(part) && IsPeak(Before(part))).ToArray();
            var calm = (afterPeaks.Length > 0 ? afterPeaks : [.. Enumerable.Range(0, day.Parts.Length)]).MaxBy(part => day.Parts[part].Factor);
            return Begin(calm) + (30 * Minute);
        }
    }

    /// <summary>The middle of the part with the fewest users, on a whole minute.</summary>
    public long Deepest
    {
        get
        {
            var night = Enumerable.Range(0, day.Parts.Length).MinBy(part => day.Parts[part].Factor);
            return (Begin(night) + End(night)) / 2 / Minute * Minute;
        }
    }

    /// <summary>When the day's last peak begins and ends; a day without one has its busiest part instead.</summary>
    public (long Begins, long Ends) LastPeak
    {
        get
        {
            var parts = Enumerable.Range(0, day.Parts.Length);
            var last = parts.LastOrDefault(IsPeak, parts.MaxBy(part => day.Parts[part].Factor));
            return (Begin(last), End(last));
        }
    }

    private bool IsPeak(int part) => day.Parts[part].Factor > 1;

    private int Before(int part) => (part + day.Parts.Length - 1) % day.Parts.Length;

    private long Begin(int part) => (long)day.Parts[part].From.ToTimeSpan().TotalSeconds;

    private long End(int part) => part + 1 < day.Parts.Length ? Begin(part + 1) : Day;
}
