using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BarberPro.Capacity.Events;

/// <summary>Holds the backlog that the simulation carries as a fluid to users who are played one by one.</summary>
public static class RampValidation
{
    /// <summary>Runs of a ramp that has to be quick. The backlog of one run strays by one or two hundredths in a minute.</summary>
    public const int UsualRuns = 2;

    private const double Work = 0.007;

    /// <summary>The launch, and a load that stays just above the capacity, where chance weighs most.</summary>
    public static ImmutableArray<RampExperiment> Points { get; } =
    [
        new(280, 1120, From: 60, Rise: 60, Think: 1, Servers: 2, new(Work, 1), [new(0, 2), new(200, 4)]),
        new(700, 700, From: 60, Rise: 60, Think: 1, Servers: 2, new(Work, 1), [new(0, 4), new(180, 2)]),
    ];

    /// <summary>Those, and others that differ in one thing each, for a measurement that may take minutes.</summary>
    public static ImmutableArray<RampExperiment> Grid { get; } =
    [
        .. Points,
        Points[0] with { Work = new(Work, 0.5) },
        Points[0] with { Work = new(Work, 1.5) },
        Points[0] with { Think = 0.5, Users = 140, More = 560 },
        Points[0] with { Think = 3, Users = 800, More = 3200 },
        Points[0] with { Rise = 120 },
        Points[0] with { Servers = 4, Work = new(2 * Work, 1) },
        Points[0] with { Instances = [new(0, 2), new(200, 3)] },
        Points[0] with { Instances = [new(0, 2), new(180, 1), new(240, 2)] },
        Points[0] with { Instances = [new(0, 3), new(200, 6)] },
        Points[1] with { Work = new(Work, 1.5) },
        Points[1] with { Users = 2100, More = 2100, Instances = [new(0, 12), new(180, 6)] },
        Points[0] with { Instances = [new(0, 1), new(200, 5)] },
        Points[0] with { Instances = [new(0, 2), new(170, 1), new(200, 1), new(230, 1), new(260, 1)] },
        Points[0] with { Servers = 1, Instances = [new(0, 4), new(200, 8)] },
        Points[0] with { Work = new(Work, 1.5), Instances = [new(0, 3), new(200, 2)] },
        Points[0] with { More = 2520, Instances = [new(0, 2), new(170, 3), new(230, 3), new(290, 4)] },
        Points[0] with { Users = 1000, More = 1800, Instances = [new(0, 6), new(170, 3), new(230, 3)] },
        Points[0] with { Users = 3000, More = 1200, Rise = 30, Instances = [new(0, 12), new(200, 3)] },
    ];

    /// <summary>Measures a ramp.</summary>
    /// <param name="ramp">What happens.</param>
    /// <param name="runs">Runs whose mean is taken, of seeds 1 and up.</param>
    public static RampPoint Measure(RampExperiment ramp, int runs)
    {
        // A minute at least after the last instances came, and whole minutes.
        var seconds = 60 * (int)Math.Ceiling((ramp.Instances[^1].At + 100) / 60);
        var all = Enumerable.Range(1, runs).AsParallel().AsOrdered().Select(seed => ramp.Run(seconds, seed)).ToArray();
        return new(ramp, [.. Enumerable.Range(0, seconds).Select(second => all.Average(run => run[second]))], [.. FluidRamp.Run(ramp, seconds)]);
    }

    /// <summary>The ramps as a chapter of the page.</summary>
    public static string Chapter(IEnumerable<RampPoint> points)
    {
        var chapter = new StringBuilder();
        _ = chapter.Append(CultureInfo.InvariantCulture, $"""

            ## Launch ramps beside users played one by one

            The backlog that the simulation carries as a fluid, beside the mean of {UsualRuns} runs of an event simulation of the same users. The largest
            error of a minute's mean is at most {100 * RampPoint.MostBacklogError:0} % of those who wait or, where they are fewer than {RampPoint.MostUsers / RampPoint.MostBacklogError:0}, {RampPoint.MostUsers:0} users; of the recovery after the last instances came, {RampPoint.MostRecoveryError} s.
            `bench/run queues` measures more ramps with more runs.

            | users | instances | more at | error with a backlog | without, in users | recovery played | carried |
            |---|---|---|---|---|---|---|

            """);
        foreach (var point in points)
        {
            var (ramp, later) = (point.Experiment, point.Experiment.Instances[^1]);
            _ = chapter.Append(
                CultureInfo.InvariantCulture,
                $"| {ramp.Users} to {ramp.Users + ramp.More} in {ramp.Rise:0} s | {ramp.Instances[0].Count} | {later.At:0} s, {later.Count} | {Math.Round(100 * point.BacklogError) + 0.0:0} % | {Math.Round(point.UsersError) + 0.0:0} | {point.PlayedRecovery} s | {point.CarriedRecovery} s |\n");
        }

        return chapter.ToString();
    }
}
