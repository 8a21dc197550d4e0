using System.Diagnostics;

namespace BarberPro.Bench;

/// <summary>Recording a graph when everything has been recorded before: what each further stack or test costs.</summary>
public static class WarmRecording
{
    private const int Runs = 10;
    private const double MostPerHundred = 40;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root)
    {
        var recordings = new Recordings(root);
        var resources = (await recordings.WarmUpAsync()).Resources.Length;
        var times = new Samples();
        for (var run = 0; run < Runs; run++)
        {
            // A collection that earlier runs made necessary is not this run's cost.
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            _ = await recordings.RecordAsync("prod-ar");
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        var perHundred = times.Median * 100 / resources;
        return
        [
            new(
                $"recording prod-ar warm, {resources} resources",
                "",
                $"{times.Median:0.0} ms",
                $"{perHundred:0.0} ms per 100",
                $"{MostPerHundred:0} ms per 100",
                SdkSet.Judge(perHundred <= MostPerHundred)),
        ];
    }
}
