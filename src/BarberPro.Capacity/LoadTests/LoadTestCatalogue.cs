using System.Collections.Immutable;

using BarberPro.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.LoadTests;

/// <summary>All load tests, made of the demand policy: the same users on the same curve as in the simulator (OPS-3).</summary>
/// <param name="demand">The policy.</param>
public sealed class LoadTestCatalogue(DemandPolicy demand)
{
    private const long Day = 24 * 60 * 60;

    // The simulator's weeks begin on Monday.
    private const long Wednesday = 2 * Day;
    private const long Saturday = 5 * Day;

    private readonly long visit = (long)demand.LoadTests.Visit.TotalSeconds;
    private readonly long leadIn = (long)demand.LoadTests.LeadIn.TotalSeconds;

    /// <summary>The load tests, in the order in which they are told.</summary>
    public ImmutableArray<LoadTest> All => [OrdinaryDay(), .. Peaks(), Launch(), Soak()];

    private LoadTest OrdinaryDay() => new("ordinary-day", "a Wednesday from midnight to midnight", Along(Wednesday, Day));

    private IEnumerable<LoadTest> Peaks()
    {
        var peaks = Rising().ToArray();
        foreach (var (from, until, _) in peaks)
        {
            yield return Peak($"peak-{Clock(from)}", "a Wednesday's", Wednesday, from, until);
        }

        var highest = peaks.MaxBy(peak => peak.Factor);
        yield return Peak($"peak-saturday-{Clock(highest.From)}", "a Saturday's", Saturday, highest.From, highest.Until);
    }

    private LoadTest Peak(string name, string whose, long day, TimeSpan from, TimeSpan until) => new(
        name,
        $@"{whose} peak from {from:hh\:mm} to {until:hh\:mm}",
        Along(day + (long)from.TotalSeconds - leadIn, leadIn + (long)(until - from).TotalSeconds));

    /// <summary>
    /// Held for the simulator's sale: the minutes until capacity has followed are then too few to decide the percentile of the whole.
    /// </summary>
    private LoadTest Launch()
    {
        var (rise, held) = ((long)demand.Scenarios.Rise.TotalSeconds, (long)demand.Scenarios.Sale.TotalSeconds);
        return new(
            "launch",
            $"{demand.Users.Ordinary} users become {demand.Users.Promised} within {rise} s and stay",
            Drawn(leadIn + rise + held, second => demand.Users.Ordinary + (Math.Clamp((second - leadIn) / (double)rise, 0, 1) * (demand.Users.Promised - demand.Users.Ordinary))));
    }

    private LoadTest Soak()
    {
        var users = demand.Users.Ordinary * (double)demand.Day.Parts.Max(part => part.Factor);
        return new("soak", "the users of the highest peak for long", Drawn((long)demand.LoadTests.Soak.TotalSeconds, _ => users));
    }

    private ImmutableArray<LoadStage> Along(long from, long seconds) =>
        Drawn(seconds, second => demand.Users.Ordinary * LoadProfile.FactorAt(demand.Day, from + second));

    /// <summary>
    /// Draws users over time: those who come in a visit's length are those who are there at its end. Lengths are rounded up to whole visits.
    /// </summary>
    private ImmutableArray<LoadStage> Drawn(long seconds, Func<long, double> users)
    {
        var stages = new List<LoadStage>();
        for (var end = visit; end < seconds + visit; end += visit)
        {
            var arrivals = (long)Math.Round(users(end), MidpointRounding.AwayFromZero);
            if (stages is [.., var last] && last.Arrivals * visit == arrivals * last.Seconds)
            {
                stages[^1] = last with { Seconds = last.Seconds + visit, Arrivals = last.Arrivals + arrivals };
            }
            else
            {
                stages.Add(new("", visit, arrivals));
            }
        }

        return [.. stages.Select(stage => stage with { Name = $"{stage.Arrivals * visit / stage.Seconds} users" })];
    }

    private IEnumerable<(TimeSpan From, TimeSpan Until, decimal Factor)> Rising()
    {
        var parts = demand.Day.Parts;
        for (var index = 1; index < parts.Length; index++)
        {
            var (before, part) = (parts[index - 1], parts[index]);
            if (part.Factor > before.Factor && part.Factor > 1)
            {
                var until = index == parts.Length - 1 ? TimeSpan.FromDays(1) : parts[index + 1].From.ToTimeSpan();
                yield return (part.From.ToTimeSpan(), until, part.Factor);
            }
        }
    }

    private static string Clock(TimeSpan time) => time.ToString("hhmm", System.Globalization.CultureInfo.InvariantCulture);
}
