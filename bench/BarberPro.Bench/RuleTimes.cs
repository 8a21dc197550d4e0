using System.Diagnostics;
using BarberPro.Graph;
using BarberPro.Graph.Rules;
using BarberPro.Policies;
using Judgement = BarberPro.Bench.Verdict;

namespace BarberPro.Bench;

/// <summary>Holding all rules to a graph: the production stack's, and ones as large as several of them.</summary>
public static class RuleTimes
{
    private const int Runs = 10;

    // Until the runtime has compiled what is hot; besides, the largest graph is measured once for nothing.
    private const int WarmUps = 10;
    private const double MostForStack = 60;
    private const double MostForTenThousand = 3_000;
    private const int TenThousand = 10_000;

    // Twice the resources may take twice as long, and a fifth more for noise.
    private const double MostGrowth = 2.4;

    public static async Task<IEnumerable<Result>> MeasureAsync(string root)
    {
        var policy = PolicyFiles.Load(root, "prod-ar").Policy!;
        var graph = await new Recordings(root).RecordAsync("prod-ar");
        var copies = (TenThousand / graph.Resources.Length) + 1;
        var (half, whole) = (Repeated(graph, copies / 2), Repeated(graph, copies / 2 * 2));
        _ = Measure(whole, policy);
        var times = new[] { graph, half, whole }.Select(one => (Graph: one, Time: Measure(one, policy))).ToArray();
        var growth = times[2].Time / times[1].Time;
        return
        [
            new(
                $"{RuleBook.All.Length} rules on prod-ar warm, {graph.Resources.Length} resources", "", $"{times[0].Time:0.0} ms", "", $"{MostForStack:0} ms", Judge(times[0].Time <= MostForStack)),
            new(
                $"the same on {whole.Resources.Length} resources", "", $"{times[2].Time:0} ms", "", $"{MostForTenThousand:0} ms", Judge(times[2].Time <= MostForTenThousand)),
            new(
                $"from {half.Resources.Length} to {whole.Resources.Length} resources", $"{times[1].Time:0} ms", $"{times[2].Time:0} ms", $"{growth:0.00}", $"{MostGrowth:0.0}", Judge(growth <= MostGrowth)),
        ];
    }

    private static double Measure(ResourceGraph graph, StackPolicy policy)
    {
        var times = new Samples();
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            // A collection that earlier runs made necessary is not this run's cost.
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            _ = RuleRun.Of(new(graph, policy), RuleBook.All);
            if (run >= WarmUps)
            {
                times.Add(Stopwatch.GetElapsedTime(start));
            }
        }

        return times.Median;
    }

    /// <summary>The graph several times over, each copy referring to itself.</summary>
    private static ResourceGraph Repeated(ResourceGraph graph, int copies) => new(
        graph.Project, graph.Stack, graph.Outputs, Enumerable.Range(0, copies).SelectMany(copy => graph.Resources.Select(node => Copy(node, $"-{copy}"))));

    private static ResourceNode Copy(ResourceNode node, string ending) => node with
    {
        Urn = node.Urn + ending,
        Parent = node.Parent is { } parent ? parent + ending : null,
        References = [.. node.References.Select(reference => reference with { Urn = reference.Urn + ending })],
        Options = node.Options with { DependsOn = [.. node.Options.DependsOn.Select(urn => urn + ending)] },
    };

    private static Judgement Judge(bool holds) => holds ? Judgement.Held : Judgement.Broken;
}
