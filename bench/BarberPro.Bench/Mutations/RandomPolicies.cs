using System.Diagnostics;
using BarberPro.Infra.Tests.Policies;

namespace BarberPro.Bench.Mutations;

/// <summary>Damaged policy files: every one either loads or is refused with diagnostics that have a place.</summary>
public static class RandomPolicies
{
    private const int Count = 10_000;
    private const int Seed = 1;
    private const int ShownFaults = 10;

    public static IEnumerable<Result> Measure(TextWriter errors)
    {
        var start = Stopwatch.GetTimestamp();
        var run = MutationRun.Of(Count, Seed);
        var elapsed = Stopwatch.GetElapsedTime(start);
        foreach (var fault in run.Faults.Take(ShownFaults))
        {
            errors.Write($"{fault}\n");
        }

        yield return new(
            $"{Count} random policies, {elapsed.TotalMilliseconds / Count:0.00} ms each",
            "",
            $"{run.Loaded} load, {run.Refused} refused",
            "",
            "no faults",
            Verdicts.Of(run.Faults.IsEmpty && run.Loaded + run.Refused == Count));
    }
}
