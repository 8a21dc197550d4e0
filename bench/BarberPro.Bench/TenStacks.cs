using System.Diagnostics;
using System.Globalization;

namespace BarberPro.Bench;

/// <summary>Ten stacks one after another in one fresh process: none may pay for those before it.</summary>
public static class TenStacks
{
    /// <summary>How the bench starts itself to record them in a fresh process.</summary>
    public const string RecordVerb = "record";

    private const int Runs = 10;
    private const int Stacks = 10;

    /// <summary>What two medians of the same thing differ by on a shared machine.</summary>
    private const double Noise = 1.15;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root)
    {
        var child = new ChildProcess(Environment.ProcessPath!, [RecordVerb, root], root);
        var byPlace = Enumerable.Range(0, Stacks).Select(_ => new Samples()).ToArray();
        for (var run = 0; run < Runs; run++)
        {
            var lines = (await child.ReadAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            foreach (var (place, line) in lines.Index())
            {
                byPlace[place].Add(TimeSpan.FromMilliseconds(double.Parse(line, CultureInfo.InvariantCulture)));
            }
        }

        var medians = byPlace.Select(samples => samples.Median).ToArray();
        var (first, all) = (medians[0], medians.Sum());
        var sum = new Result(
            $"{Stacks} stacks in one process",
            $"the first {first:0.0} ms",
            $"{all:0.0} ms",
            $"{all / first:0.0}x",
            $"{Stacks}x",
            Verdicts.Of(all <= Stacks * first));

        // The first pays for start-up, which would hide that each is a little slower than the one before it.
        var (early, late) = (medians[1..5].Average(), medians[^4..].Average());
        var growth = new Result(
            "one of the last four of them",
            $"of the second to fifth {early:0.0} ms",
            $"{late:0.0} ms",
            $"{late / early:0.0}x",
            "1x, 15 % for noise",
            Verdicts.Of(late <= Noise * early));

        return [sum, growth];
    }

    /// <summary>Records ten stacks and prints what each took, in milliseconds.</summary>
    public static async Task RecordAsync(string root, TextWriter output)
    {
        var recordings = new Recordings(root);
        for (var stack = 0; stack < Stacks; stack++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = await recordings.RecordAsync($"stack-{stack}");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.000}\n"));
        }
    }
}
