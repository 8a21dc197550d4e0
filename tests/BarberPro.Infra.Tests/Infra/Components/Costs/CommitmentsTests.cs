using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

[Requirement("ASG-MIX-1")]
public sealed class CommitmentsTests
{
    private const string SavingsPlan = "aws:savingsplans/savingsPlan:SavingsPlan";
    private const string Reserved = "aws:rds/reservedInstance:ReservedInstance";

    [Theory, EveryStack]
    public async Task Nothing_is_bought_by_code(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.False(Stacks.Policy(stack).Costs.EnableCommitments);
        graph.ShouldHaveNone(SavingsPlan);
        graph.ShouldHaveNone(Reserved);
    }

    [Fact]
    public async Task Offerings_alone_buy_nothing() => (await CostSamples.RecordAsync(CostSamples.Policy)).ShouldHaveNone(SavingsPlan);

    [Fact]
    public async Task Somebody_who_says_so_buys_the_reserved_share_for_good()
    {
        var graph = await CostSamples.RecordAsync(CostSamples.Policy with { EnableCommitments = true });

        graph.ShouldHaveCount(SavingsPlan, 1, new { savingsPlanOfferingId = "0a1b2c3d-0000-4000-8000-000000000001", commitment = "0.12345" });
        graph.ShouldHaveCount(Reserved, 1, new { offeringId = "0a1b2c3d-0000-4000-8000-000000000002", instanceCount = 3 });
        Assert.All(graph.OfType(SavingsPlan).Concat(graph.OfType(Reserved)), bought => Assert.True(bought.Options is { Protect: true, RetainOnDelete: true }));
    }
}
