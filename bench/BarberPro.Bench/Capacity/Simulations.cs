using BarberPro.Capacity.Simulation;
using BarberPro.Policies;

namespace BarberPro.Bench.Capacity;

/// <summary>How long the simulator takes: a year and all scenarios as whole processes, and whether a day costs the same in a long run as in a short one.</summary>
public static class Simulations
{
    private const double MostSecondsAYear = 2.5;
    private const double MostMebibytes = 96;
    private const double MostSecondsForAll = 10;
    private const double MostSpread = 1.1;
    private const int Rounds = 3;
    private const int MostDays = 1000;

    /// <summary>Days that a length plays before the next one: some fifty milliseconds.</summary>
    private const int Turn = 10;

    private const int Day = 24 * 3600;

    private static readonly int[] Lengths = [30, 100, 300, MostDays];

    /// <summary>A broken promise ends a simulation with 1: that is an answer, not a failure.</summary>
    private const int Answered = 1;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root, string floor, string cli)
    {
        var empty = new ChildProcess(floor, [], root);
        var (year, peak) = await YearAsync(root, empty, cli);
        var all = await Turns.TakeAsync(empty, new(cli, ["simulate", "prod-ar"], root, Answered));
        var spread = await SpreadAsync(root);
        return
        [
            Seconds("simulate, a year of three fleets, wall time", year, MostSecondsAYear),
            new("simulate, a year, peak memory", "", $"{peak:0.0} MiB", "", $"{MostMebibytes:0} MiB", SdkSet.Judge(peak <= MostMebibytes)),
            Seconds("simulate, all scenarios with every seed, wall time", all, MostSecondsForAll),
            new("a simulated day in runs of 30 to 1,000 days", "", "slowest beside fastest", $"{spread:0.00}x", $"{MostSpread:0.0}x", Verdicts.Of(spread <= MostSpread)),
        ];
    }

    private static Result Seconds(string measure, Turns turns, double most) => new(
        measure, $"{turns.Floor:0.0} ms", $"{turns.Value / 1000:0.00} s", $"{turns.Ratio:0}x", $"{most:0.0} s", SdkSet.Judge(turns.Value <= most * 1000));

    // From a saved graph: what recording one takes has lines of its own.
    private static async Task<(Turns Time, double Mebibytes)> YearAsync(string root, ChildProcess empty, string cli)
    {
        var graph = Path.GetTempFileName();
        try
        {
            _ = await new ChildProcess(cli, ["graph", "prod-ar", "--out", graph], root).ReadAsync();
            var year = new ChildProcess(cli, ["simulate", "prod-ar", "--graph", graph, "--days", "365", "--seeds", "1"], root, Answered);
            return (await Turns.TakeAsync(empty, year), await year.PeakAsync() / 1024.0 / 1024.0);
        }
        finally
        {
            File.Delete(graph);
        }
    }

    /// <summary>
    /// Processor time of runs in one stretch: two stretches side by side slow each other where two processors are halves of one, which says nothing about days.
    /// Every length plays the same number of days, and all lengths take turns of a few days, so that a slow moment of the machine meets each of them alike.
    /// The median of the rounds counts.
    /// </summary>
    private static async Task<double> SpreadAsync(string root)
    {
        var policy = PolicyFiles.Load(root, "prod-ar").Policy!;
        var graph = await new Recordings(root).RecordAsync("prod-ar");
        var (model, problems) = SimulationModel.Of(graph, policy.Demand, policy.Recovery.ActiveRegion, policy.Platform.Market.TimeZone, new());
        _ = model ?? throw new InvalidOperationException(string.Join('\n', problems));
        var week = LoadProfile.Curve(policy.Demand.Users.Ordinary, policy.Demand.Day, 0, 7 * Day, RunPlan.Step);

        // No growth: a day of twice the users is not the same day.
        var plans = Lengths.Select(days => new RunPlan(0, (long)days * Day, week, Think: 1, Grows: false)).ToArray();
        var times = plans.Select(_ => new Samples()).ToArray();

        // Once unmeasured, for the compiler.
        _ = Round(model, [plans[0]]);
        for (var round = 0; round < Rounds; round++)
        {
            var lanes = Round(model, plans);
            for (var length = 0; length < lanes.Length; length++)
            {
                times[length].Add(lanes[length].Time);
            }
        }

        return times.Max(length => length.Median) / times.Min(length => length.Median);
    }

    private static Lane[] Round(SimulationModel model, RunPlan[] plans)
    {
        var lanes = Array.ConvertAll(plans, plan => new Lane(model, plan));
        for (var day = 0; day < MostDays; day += Turn)
        {
            Array.ForEach(lanes, lane => lane.Play(Turn));
        }

        return lanes;
    }

    /// <summary>Runs of one length, one after the other.</summary>
    private sealed class Lane(SimulationModel model, RunPlan plan)
    {
        private SimulationRun? run;
        private long seed;

        public TimeSpan Time { get; private set; }

        // Every length is a multiple of a turn, so a turn is never cut short by a run's end.
        public void Play(int days)
        {
            var before = Environment.CpuUsage.TotalTime;
            run ??= new SimulationRun(model, plan, ++seed);
            run.PlayTo(run.Now + (days * Day));
            if (run.IsOver)
            {
                _ = run.ToTheEnd();
                run = null;
            }

            Time += Environment.CpuUsage.TotalTime - before;
        }
    }
}
