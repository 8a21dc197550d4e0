namespace BarberPro.Bench;

/// <summary>What a user waits for: the published command line, as a whole process, beside an empty program.</summary>
public static class StartUp
{
    private const int Runs = 10;
    private const double MostTimesTheFloor = 16;
    private const double AimTimesTheFloor = 12;
    private const double MostMebibytes = 120;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root, string floor, string cli)
    {
        var empty = new ChildProcess(floor, [], root);
        var preview = new ChildProcess(cli, ["preview", "prod-ar", "--format", "json"], root);

        // The first start of each also reads its files from disk.
        _ = await empty.TimeAsync();
        _ = await preview.TimeAsync();

        var (emptyTimes, previewTimes) = (new Samples(), new Samples());
        for (var run = 0; run < Runs; run++)
        {
            // In turns: a slow phase of the machine slows both.
            emptyTimes.Add(await empty.TimeAsync());
            previewTimes.Add(await preview.TimeAsync());
        }

        var ratio = previewTimes.Median / emptyTimes.Median;
        var time = new Result(
            "preview prod-ar --format json, wall time",
            $"{emptyTimes.Median:0.0} ms",
            $"{previewTimes.Median:0.0} ms",
            $"{ratio:0.0}x",
            $"{MostTimesTheFloor:0}x, aim {AimTimesTheFloor:0}x",
            SdkSet.Judge(ratio <= MostTimesTheFloor));

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
