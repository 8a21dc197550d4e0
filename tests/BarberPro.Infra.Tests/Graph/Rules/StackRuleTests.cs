using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Infra.Tests.Cli;
using BarberPro.Policies.Waivers;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>The real stacks keep the rules, but for reasoned exceptions.</summary>
public sealed class StackRuleTests
{
    [Theory, EveryStack]
    public async Task A_stack_passes_with_reasoned_waivers_only(string stack)
    {
        var outcome = await Check(stack);

        Assert.Empty(outcome.Problems);
        Assert.Empty(outcome.Violations.Select(violation => $"{violation.Rule.Code} {violation.Node}: {string.Join("; ", violation.Findings)}"));
    }

    [Fact]
    public async Task Production_leaves_four_rules_nothing_to_look_at() =>
        Assert.Equal(
            ["BP-AU-06", "BP-AU-07", "BP-IA-12", "BP-LB-02"],
            (await Check(Stacks.ProdAr)).Results.Where(result => result.LookedAtNothing).Select(result => result.Rule.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_waiver_of_everything_names_a_requirement() =>
        Assert.All(WaiverFile.Load(Repository.Root).Waivers.Where(waiver => waiver.Resources == "*"), waiver => Assert.Contains(waiver.Requirement, Requirements.RequirementTable.Rows.Select(row => row.Id)));

    private static async Task<CheckOutcome> Check(string stack)
    {
        var results = RuleRun.Of(new(await Stacks.Graph(stack), Stacks.Policy(stack)), RuleBook.All);
        return WaiverCheck.Apply(results, WaiverFile.Load(Repository.Root).Waivers, stack, CommandRun.Today);
    }
}
