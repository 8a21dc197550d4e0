using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Moments of a market's day at which scenarios begin, in seconds since midnight; whatever its day looks like, there are such.</summary>
/// <param name="day">The day's curve.</param>
public sealed class DayMoments(DayPolicy day)
{
    private const long Day = 24 * 60 * 60;
    private const long Minute = 60;

    /// <summary>Half an hour after a peak ended, where most ordinary users are left: the declared minimum holds, and fleets are not larger than it.</summary>
    public long Quiet => Begin(Busiest(part => !IsPeak(part) && IsPeak((part + day.Parts.Length - 1) % day.Parts.Length))) + (30 * Minute);

    /// <summary>The middle of the part with the fewest users, on a whole minute.</summary>
    public long Deepest
    {
        get
        {
            var deepest = 0;
            for (var part = 1; part < day.Parts.Length; part++)
            {
                deepest = day.Parts[part].Factor < day.Parts[deepest].Factor ? part : deepest;
            }

            return (Begin(deepest) + End(deepest)) / 2 / Minute * Minute;
        }
    }

    /// <summary>When the day's last peak begins and ends; a day without one has its busiest part instead.</summary>
    public (long Begins, long Ends) LastPeak
    {
        get
        {
            var last = day.Parts.Length - 1;
            while (last >= 0 && !IsPeak(last))
            {
                last--;
            }

            last = last < 0 ? Busiest(_ => true) : last;
            return (Begin(last), End(last));
        }
    }

    // The first of those with the most users; of all parts where none is asked for.
    private int Busiest(Func<int, bool> isAskedFor)
    {
        var busiest = -1;
        for (var part = 0; part < day.Parts.Length; part++)
        {
            if (isAskedFor(part) && (busiest < 0 || day.Parts[part].Factor > day.Parts[busiest].Factor))
            {
                busiest = part;
            }
        }

        return busiest < 0 ? Busiest(_ => true) : busiest;
    }

    private bool IsPeak(int part) => day.Parts[part].Factor > 1;

    private long Begin(int part) => (long)day.Parts[part].From.ToTimeSpan().TotalSeconds;

    private long End(int part) => part + 1 < day.Parts.Length ? Begin(part + 1) : Day;
}
