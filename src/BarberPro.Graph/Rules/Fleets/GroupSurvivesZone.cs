using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-11: groups stand in several zones.</summary>
internal sealed class GroupSurvivesZone : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-11",
        "Groups stand in several zones",
        "A zone fails as a whole; a group in one fails with it.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var zones = graph.Sources(node, "vpcZoneIdentifiers").Select(Look.Zone).OfType<string>().Distinct().Count();
        return Verdict.When(zones > 1, "vpcZoneIdentifiers", $"subnets in {zones} zones", "subnets in two zones or more");
    }
}
