using System.Collections.Immutable;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Everything that a simulation found.</summary>
/// <param name="Scenarios">What came of each scenario.</param>
/// <param name="WithoutScaling">Promises that would hold if no fleet ever changed its size: those prove nothing about the policies. Null where that was not tried.</param>
/// <param name="Latency">What users see, class by class.</param>
/// <param name="Dispatch">How requests are taken to reach instances.</param>
public sealed record SimulationReport(ImmutableArray<ScenarioResult> Scenarios, int? WithoutScaling, ImmutableArray<LatencyRow> Latency, string Dispatch)
{
    /// <summary>Whether every promise of every scenario was kept.</summary>
    public bool IsKept => Scenarios.All(scenario => scenario.IsKept);

    /// <summary>Promises in all.</summary>
    public int Promises => Scenarios.Sum(scenario => scenario.Promises.Length);

    /// <summary>The scenario that came closest to a limit, or went furthest beyond it.</summary>
    public ScenarioResult Closest => Scenarios.OrderBy(scenario => scenario.IsKept).ThenBy(scenario => scenario.Binding.Margin).First();
}
