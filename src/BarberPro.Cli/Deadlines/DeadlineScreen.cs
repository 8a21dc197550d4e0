using System.Collections.Immutable;
using System.Globalization;
using BarberPro.Capacity.Deadlines;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Deadlines;

/// <summary>Deadlines as two tables: the terms of each path, and the promises.</summary>
internal static class DeadlineScreen
{
    internal static void Write(ImmutableArray<FleetDeadline> deadlines, TextWriter output, bool isTerminal)
    {
        output.WriteLine("First round at its worst, in seconds: from a jump of the load to capacity that serves");
        WritePaths(deadlines, output, isTerminal);
        output.WriteLine();
        output.WriteLine("Both rounds; a second one where the first step was too small, with warm-up and repetition");
        WriteRounds(deadlines, output, isTerminal);
        output.WriteLine();
        output.WriteLine("Promises");
        WritePromises(deadlines, output, isTerminal);
    }

    private static void WritePaths(ImmutableArray<FleetDeadline> deadlines, TextWriter output, bool isTerminal)
    {
        var terms = deadlines.SelectMany(fleet => fleet.Paths).SelectMany(path => path.FirstRound).Select(term => term.Name).Distinct().ToArray();
        var table = new Table(["alarm", .. terms, "sum"]);
        foreach (var path in deadlines.SelectMany(fleet => fleet.Paths))
        {
            table.Add([path.Alarm, .. path.FirstRound.Select(term => Seconds(term.Worst)), Seconds(path.FirstWorst)]);
        }

        table.Write(output, isTerminal);
    }

    private static void WriteRounds(ImmutableArray<FleetDeadline> deadlines, TextWriter output, bool isTerminal)
    {
        var table = new Table("alarm", "policy", "first worst", "median", "second worst", "median", "metric");
        foreach (var path in deadlines.SelectMany(fleet => fleet.Paths))
        {
            table.Add(
                path.Alarm, path.Policy, Seconds(path.FirstWorst), Seconds(path.FirstMedian), Seconds(path.SecondWorst), Seconds(path.SecondMedian), path.Metric);
        }

        table.Write(output, isTerminal);
    }

    private static void WritePromises(ImmutableArray<FleetDeadline> deadlines, TextWriter output, bool isTerminal)
    {
        var table = new Table("fleet", "promise", "bound", "reached", "verdict", "by");
        foreach (var (fleet, _, promises) in deadlines)
        {
            foreach (var promise in promises)
            {
                table.Add(fleet, promise.Name, Seconds(promise.Limit), promise.Reached is { } reached ? Seconds(reached) : "-", promise.IsKept ? "kept" : "broken", promise.By);
            }
        }

        table.Write(output, isTerminal);
    }

    private static string Seconds(TimeSpan span) => Math.Round(span.TotalSeconds, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
