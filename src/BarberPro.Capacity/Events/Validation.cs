using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Events;

/// <summary>A formula beside the event simulation of the same queue.</summary>
/// <param name="Experiment">What was played.</param>
/// <param name="Formula">What the formulas say.</param>
/// <param name="Seen">What the event simulation showed.</param>
public sealed record ValidationPoint(QueueExperiment Experiment, ResponseTime Formula, QueueObservation Seen)
{
    /// <summary>Error of the mean, as a share.</summary>
    public double MeanError => (Formula.Mean / Seen.MeanResponse) - 1;

    /// <summary>Error of the 95th percentile, as a share.</summary>
    public double P95Error => (Formula.P95 / Seen.P95) - 1;

    /// <summary>The bound of <see cref="Dispatch.LeastOutstanding"/> over several instances, whatever the variation; for those of one server see <see cref="Validation.Grid"/>.</summary>
    public const double LeastOutstandingBound = 0.08;

    /// <summary>What is claimed: 5 % up to a variation of 1, 10 % up to 1.5; of least outstanding 8 %. The event simulation's own uncertainty comes on top.</summary>
    public double Bound => IsLeastOutstanding ? LeastOutstandingBound : IsEven ? 0.05 : 0.1;

    private bool IsEven => Experiment.Work.Variation <= 1;

    private bool IsLeastOutstanding => Experiment.Dispatch == Dispatch.LeastOutstanding && Experiment.Instances > 1;

    /// <summary>Whether both errors are within the bound.</summary>
    public bool IsWithin => Math.Max(Math.Abs(MeanError), Math.Abs(P95Error)) <= Bound + (Seen.HalfWidth / Seen.MeanResponse);
}

/// <summary>Holds the queue formulas to the event simulation.</summary>
public static class Validation
{
    /// <summary>Requests of a point that has to be quick.</summary>
    public const int UsualRequests = 250_000;

    private const double Mean = 0.007;

    /// <summary>Points that are always measured: instances, servers, variation, utilisation, dispatch.</summary>
    public static ImmutableArray<QueueExperiment> Points { get; } =
    [
        Point(1, 2, 1, 0.3),
        Point(1, 2, 1, 0.7),
        Point(1, 2, 1, 0.9),
        Point(1, 4, 0.5, 0.8),
        Point(1, 12, 1, 0.9),
        Point(1, 20, 1.5, 0.8),
        Point(1, 2, 1.5, 0.7),
        Point(10, 2, 1, 0.7),
        Point(10, 2, 1, 0.8),
        Point(3, 2, 1, 0.8, Dispatch.RoundRobin),
        Point(10, 2, 1, 0.8, Dispatch.RoundRobin),
        Point(3, 2, 1, 0.8, Dispatch.LeastOutstanding),
        Point(10, 2, 1, 0.8, Dispatch.LeastOutstanding),
        Point(2, 2, 1.5, 0.7, Dispatch.LeastOutstanding),
        Point(4, 1, 1, 0.7, Dispatch.LeastOutstanding),
        Point(4, 2, 1.5, 0.8, Dispatch.LeastOutstanding),
        Point(7, 1, 1.5, 0.8, Dispatch.LeastOutstanding),
        Point(7, 2, 0.5, 0.7, Dispatch.LeastOutstanding),
        Point(7, 3, 1, 0.9, Dispatch.LeastOutstanding),
        Point(12, 2, 0.5, 0.9, Dispatch.LeastOutstanding),
        Point(12, 2, 1.5, 0.8, Dispatch.LeastOutstanding),
    ];

    private static ImmutableArray<(int Instances, int Servers, Dispatch Dispatch)> Fleets { get; } =
    [
        (1, 2, Dispatch.Random),
        (1, 4, Dispatch.Random),
        (1, 12, Dispatch.Random),
        (1, 20, Dispatch.Random),
        (10, 2, Dispatch.Random),
        (3, 2, Dispatch.RoundRobin),
        (10, 2, Dispatch.RoundRobin),
        (2, 2, Dispatch.LeastOutstanding),
        (3, 2, Dispatch.LeastOutstanding),
        (4, 1, Dispatch.LeastOutstanding),
        (4, 8, Dispatch.LeastOutstanding),
        (7, 1, Dispatch.LeastOutstanding),
        (7, 3, Dispatch.LeastOutstanding),
        (10, 2, Dispatch.LeastOutstanding),
        (15, 2, Dispatch.LeastOutstanding),
    ];

    /// <summary>All points of the claim, for a measurement that may take minutes.</summary>
    /// <remarks>
    /// Nothing is claimed of least outstanding over instances of one server whose work varies less than exponentially: near the full load a wait is then
    /// hardly more than what is left of one piece of work, and the exponential wait of the formulas has a 95th percentile that is up to 13 % too long.
    /// </remarks>
    public static IEnumerable<QueueExperiment> Grid() =>
        from variation in new[] { 0.5, 1, 1.5 }
        from fleet in Fleets
        where variation >= 1 || fleet.Servers > 1 || fleet.Dispatch != Dispatch.LeastOutstanding
        from utilisation in new[] { 0.3, 0.5, 0.7, 0.8, 0.9, 0.95 }
        select Point(fleet.Instances, fleet.Servers, variation, utilisation, fleet.Dispatch);

    /// <summary>Measures a point.</summary>
    public static ValidationPoint Measure(QueueExperiment experiment, int requests)
    {
        var work = experiment.Work;
        var station = Station.Of(experiment.Dispatch, experiment.Instances, experiment.Servers, work);
        return new(experiment, ResponseTime.Of(station, experiment.Utilisation, TimeDistribution.Gamma(work)), experiment.Run(requests, seed: 1));
    }

    /// <summary>The points as a page. Figures are coarse, since the last bits of a logarithm differ between processors.</summary>
    public static string Page(IEnumerable<ValidationPoint> points)
    {
        var page = new StringBuilder();
        _ = page.Append(CultureInfo.InvariantCulture, $"""
            # Queue formulas beside an event simulation

            {UsualRequests} requests a point, work of {Mean * 1000} ms on average. Written by the test `Formulas_agree_with_the_event_simulation`; refresh it with
            `BARBERPRO_ACCEPT=1 dotnet test --filter Formulas_agree`. `bench/run queues` measures the whole grid with more requests. Errors in whole hundredths of
            what the event simulation showed; an error may exceed its bound by the event simulation's own uncertainty, half of its 99 % interval.

            | instances | servers | variation | utilisation | dispatch | error of the mean | of p95 | bound | uncertainty |
            |---|---|---|---|---|---|---|---|---|

            """);
        foreach (var point in points)
        {
            var experiment = point.Experiment;
            _ = page.Append(
                CultureInfo.InvariantCulture,
                $"| {experiment.Instances} | {experiment.Servers} | {experiment.Work.Variation} | {experiment.Utilisation} | {Word(experiment)} | {Percent(point.MeanError)} | {Percent(point.P95Error)} | {Percent(point.Bound)} | {Percent(point.Seen.HalfWidth / point.Seen.MeanResponse)} |\n");
        }

        return page.ToString();
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share) + 0.0:0} %");

    private static string Word(QueueExperiment experiment) => experiment.Instances == 1 ? "-" : experiment.Dispatch switch
    {
        Dispatch.RoundRobin => "round robin",
        Dispatch.LeastOutstanding => "least outstanding",
        _ => "random",
    };

    private static QueueExperiment Point(int instances, int servers, double variation, double utilisation, Dispatch dispatch = Dispatch.Random) =>
        new(instances, servers, new(Mean, variation), utilisation, dispatch);
}
