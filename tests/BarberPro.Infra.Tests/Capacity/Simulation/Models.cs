using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Fleets.Reading;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

/// <summary>What production declares, ready to be played, as it is or changed.</summary>
internal static class Models
{
    private static readonly Lazy<Task<(FleetReading Reading, DatabasePools? Pools)>> Declared = new(() => ReadAsync(Policy));
    private static readonly Lazy<Task<(FleetReading Reading, DatabasePools? Pools)>> WithProposals = new(() => ReadAsync(Proposals.On(Policy)));

    // Runs share a model: what it solved for one of them is there for all.
    private static readonly Lazy<Task<SimulationModel>> AsDeclared = new(() => Of(Declared, fleet => fleet, Policy.Demand, null));

    internal static StackPolicy Policy => Stacks.Policy(Stacks.ProdAr);

    internal static Task<SimulationModel> Production(Assumptions? assumptions = null) =>
        assumptions is null ? AsDeclared.Value : Of(Declared, fleet => fleet, Policy.Demand, assumptions);

    internal static Task<SimulationModel> Production(Func<FleetDeclaration, FleetDeclaration> change, DemandPolicy demand) => Of(Declared, change, demand, null);

    /// <summary>Production with the figures that docs/capacity.md proposes: every promise is kept, so that a mutation has something to break.</summary>
    internal static Task<SimulationModel> Proposed(Func<FleetDeclaration, FleetDeclaration>? change = null, DemandPolicy? demand = null) =>
        Of(WithProposals, change ?? (fleet => fleet), demand ?? Policy.Demand, null);

    internal static async Task<SimulationModel> Of(StackPolicy policy) => Ready(await ReadAsync(policy), fleet => fleet, policy.Demand, null);

    private static async Task<SimulationModel> Of(
        Lazy<Task<(FleetReading Reading, DatabasePools? Pools)>> source, Func<FleetDeclaration, FleetDeclaration> change, DemandPolicy demand, Assumptions? assumptions) =>
        Ready(await source.Value, change, demand, assumptions);

    private static SimulationModel Ready(
        (FleetReading Reading, DatabasePools? Pools) read, Func<FleetDeclaration, FleetDeclaration> change, DemandPolicy demand, Assumptions? assumptions)
    {
        var changed = read.Reading with { Fleets = [.. read.Reading.Fleets.Select(change)] };
        var (model, problems) = SimulationModel.Of(changed, read.Pools, demand, Policy.Recovery.ActiveRegion, Policy.Platform.Market.TimeZone, assumptions ?? new());
        return model ?? throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static async Task<(FleetReading Reading, DatabasePools? Pools)> ReadAsync(StackPolicy policy)
    {
        var graph = policy == Policy ? await Stacks.Graph(Stacks.ProdAr) : await Stacks.Record(policy);
        return (FleetReader.Read(graph), DatabasePools.Read(graph, policy.Recovery.ActiveRegion));
    }
}
