using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-01: groups start instances from a launch template.</summary>
internal sealed class GroupUsesTemplate : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-01",
        "Groups start instances from a launch template",
        "Launch configurations know neither IMDSv2 nor mixed instances, and new accounts cannot make them.",
        ["CKV_AWS_315"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(
            Groups.TemplateOf(graph, node) is not null && node.At("launchConfiguration") is null,
            node,
            "mixedInstancesPolicy.launchTemplate",
            "a launch template of this stack");
}
