using BarberPro.Capacity.Simulation;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>
/// Whoever weakens a declaration is told which promise broke. What the declared figures break already could break no more: there the mutations start from the
/// figures that docs/capacity.md proposes, which keep everything.
/// </summary>
[Requirement("ASG-SPD-1")]
public sealed class MutationTests
{
    private const int Seeds = 2;

    public static TheoryData<string> Names => [.. Mutation.All.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_mutation_survives_scenarios_and_paths(string name)
    {
        var mutation = Mutation.All.Single(candidate => candidate.Name == name);
        var demand = mutation.Demand(Models.Policy.Demand);
        var model = mutation.IsOfProposal ? await Models.Proposed(mutation.Fleet, demand) : await Models.Production(mutation.Fleet, demand);

        var start = mutation.IsOfProposal ? await Models.Proposed() : await Models.Production();
        var broken = mutation.Scenarios.SelectMany(scenario => Broken(model, scenario).Except(Broken(start, scenario)))
            .Concat(mutation.Scenarios.Length > 0 ? [] : model.Fleets.SelectMany(fleet => PathPromises.BrokenBy(fleet.Fleet, model.Demand)));

        Assert.NotEmpty(broken);
    }

    [Fact]
    public async Task Every_policy_keeps_its_own_promise_alone()
    {
        var model = await Models.Proposed();

        Assert.Empty(model.Fleets.SelectMany(fleet => PathPromises.BrokenBy(fleet.Fleet, model.Demand)));
    }

    [Fact]
    public async Task A_slow_start_alone_breaks_no_floor()
    {
        var model = await Models.Proposed(demand: Mutation.SlowStart(Models.Policy.Demand));

        Assert.True(model.Play("saturday", Seeds).IsKept);
    }

    private static IEnumerable<string> Broken(SimulationModel model, string scenario) =>
        model.Play(scenario, Seeds).Promises.Where(promise => !promise.IsKept).Select(promise => promise.Promise.Name);
}
