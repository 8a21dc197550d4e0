using System.Globalization;
using BarberPro.Capacity.Scenarios;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Simulations;

/// <summary>A simulation as tables: the promises of every scenario, then what users see.</summary>
internal static class SimulationScreen
{
    internal static void Write(SimulationReport report, TextWriter output, bool isTerminal)
    {
        var table = new Table("scenario", "promise", "kept", "worst", "limit", "margin", "verdict", "shown by");
        foreach (var scenario in report.Scenarios)
        {
            foreach (var promise in scenario.Promises)
            {
                var binds = promise == scenario.Binding ? " *" : "";
                table.Add(
                    scenario.Scenario.Name,
                    promise.Promise.Name,
                    $"{promise.Kept}/{promise.Runs}",
                    Figures.Print(promise.Worst, promise.Promise.Unit),
                    Figures.Print(promise.Promise.Limit, promise.Promise.Unit),
                    Figures.Margin(promise) + binds,
                    promise.IsKept ? "kept" : "broken",
                    promise.Fleet);
            }
        }

        table.Write(output, isTerminal);
        output.WriteLine();
        output.WriteLine("A verdict is the share of runs that keep a promise, and all have to. * binds: the least margin of its scenario.");
        if (report.WithoutScaling is { } holding)
        {
            output.WriteLine($"{holding} of {report.Promises} promises would hold if no fleet ever changed its size.");
        }

        output.WriteLine($"Requests reach instances {report.Dispatch}.");
        output.WriteLine();
        WriteLatency(report, output, isTerminal);
    }

    private static void WriteLatency(SimulationReport report, TextWriter output, bool isTerminal)
    {
        output.WriteLine("Response times class by class, the API fleet as busy as its tracking holds it; told, not judged");
        var table = new Table("requests", "answered by", "mean", "limit", "p95", "limit", "within");
        foreach (var row in report.Latency)
        {
            table.Add(
                row.Class, row.From, Milliseconds(row.Mean), row.MeanLimit > 0 ? Milliseconds(row.MeanLimit) : "-", Milliseconds(row.P95), Milliseconds(row.P95Limit), row.IsWithin ? "yes" : "no");
        }

        table.Write(output, isTerminal);
    }

    private static string Milliseconds(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0} ms");
}
