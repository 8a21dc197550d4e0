using System.Collections.Immutable;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Scenarios;

/// <summary>What came of one promise over all runs of a scenario.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Kept">Runs that kept it.</param>
/// <param name="Runs">All runs.</param>
/// <param name="Worst">The worst figure.</param>
/// <param name="Fleet">Which fleet showed it.</param>
/// <param name="WorstRun">Number of the run that showed it.</param>
public sealed record PromiseResult(ServicePromise Promise, int Kept, int Runs, double Worst, string Fleet, int WorstRun)
{
    /// <summary>Every run has to keep a promise.</summary>
    public bool IsKept => Kept == Runs;

    /// <summary>What is left to the limit, as a share of it; negative where it is broken. Of a limit of zero nothing can be left.</summary>
    public double Margin => Promise.Limit > 0 ? (Promise.Limit - Worst) / Promise.Limit : Worst > 0 ? double.NegativeInfinity : 0;
}

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">What was played.</param>
/// <param name="Promises">What came of each promise.</param>
/// <param name="WorstRun">The run that came closest to its limits, or furthest beyond them.</param>
public sealed record ScenarioResult(Scenario Scenario, ImmutableArray<PromiseResult> Promises, RunOutcome WorstRun)
{
    /// <summary>Whether every promise was kept in every run.</summary>
    public bool IsKept => Promises.All(promise => promise.IsKept);

    /// <summary>The promise with the least margin: what would break first. Promises about counts of zero bind only when they are broken.</summary>
    public PromiseResult Binding => BindingOf(Promises);

    internal static PromiseResult BindingOf(ImmutableArray<PromiseResult> promises) =>
        promises.OrderBy(promise => promise.Promise.Limit > 0 || !promise.IsKept ? promise.Margin : 1).First();
}
