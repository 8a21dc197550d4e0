using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-12: A fleet with spot instances takes several families and moves before it is moved.</summary>
internal sealed class SpotFleetHasAlternatives : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-12",
        "A fleet with spot instances takes several families and moves before it is moved",
        "Spot capacity goes family by family; with one family it is all gone at once (ASG-MIX-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        const string mix = "mixedInstancesPolicy.instancesDistribution";
        if (node.Number($"{mix}.onDemandPercentageAboveBaseCapacity") is not { } share || share >= 100)
        {
            return Verdict.NotApplicable("the group takes no spot instances");
        }

        var families = node.Items("mixedInstancesPolicy.launchTemplate.overrides").Select(type => type.Text("instanceType")?.Split('.')[0]).OfType<string>().Distinct().Count();
        return Verdict.All(
            Verdict.When(families > 1, "mixedInstancesPolicy.launchTemplate.overrides", $"{families} families", "two families or more"),
            Expect.Flag(node, "capacityRebalance", true));
    }
}
