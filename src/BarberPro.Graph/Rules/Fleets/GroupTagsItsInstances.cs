using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-03: what a group launches carries the tags of cost.</summary>
internal sealed class GroupTagsItsInstances : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-03",
        "What a group launches carries the tags of cost",
        "The provider's default tags end at the group itself (COST-4).",
        ["CKV_AWS_153"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var carried = node.Items("tags").Where(tag => tag.Flag("propagateAtLaunch") == true && tag.Text("value") is not null).Select(tag => tag.Text("key"));
        var missing = CostTags.All.Except(carried!).ToArray();
        return Verdict.When(missing.Length == 0, "tags", $"without {string.Join(", ", missing)}", "every tag of cost, with propagateAtLaunch");
    }
}
