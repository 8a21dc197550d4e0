namespace BarberPro.Bench;

/// <summary>What a user waits for: the published command line, as a whole process, beside an empty program.</summary>
public static class StartUp
{
    private const double MostTimesTheFloor = 16;
    private const double AimTimesTheFloor = 12;
    private const double MostMebibytes = 120;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root, string floor, string cli)
    {
        var empty = new ChildProcess(floor, [], root);
        var preview = new ChildProcess(cli, ["preview", "prod-ar", "--format", "json"], root);

        var turns = await Turns.TakeAsync(empty, preview);
        var time = new Result(
            "preview prod-ar --format json, wall time",
            $"{turns.Floor:0.0} ms",
            $"{turns.Value:0.0} ms",
            $"{turns.Ratio:0.0}x",
            $"{MostTimesTheFloor:0}x, aim {AimTimesTheFloor:0}x",
            SdkSet.Judge(turns.Ratio <= MostTimesTheFloor));

        var emptyPeak = await PeakAsync(empty);
        var previewPeak = await PeakAsync(preview);
        var memory = new Result(
            "preview prod-ar --format json, peak memory",
            $"{emptyPeak:0.0} MiB",
            $"{previewPeak:0.0} MiB",
            $"{previewPeak / emptyPeak:0.0}x",
            $"{MostMebibytes:0} MiB",
            SdkSet.Judge(previewPeak <= MostMebibytes));

        return [time, memory];
    }

    private static async Task<double> PeakAsync(ChildProcess program)
    {
        var peak = 0L;
        for (var run = 0; run < 3; run++)
        {
            peak = Math.Max(peak, await program.PeakAsync());
        }

        return peak / 1024.0 / 1024.0;
    }
}
