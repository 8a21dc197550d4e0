using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-12: A group's prefix lists fit into its quota.</summary>
internal sealed class GroupHoldsItsRules : IRule
{
    // AWS's default quota, inbound rules per security group (Amazon VPC quotas).
    private const int Quota = 60;

    public RuleCard Card { get; } = new(
        "BP-NW-12",
        "A group's prefix lists fit into its quota",
        "A list counts with all the entries that it may have, once for each rule that names it; the sixty-first rule is refused (SEC-7).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.SecurityGroup];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var lists = graph.Users(node, ResourceTypes.Ingress).Select(rule => graph.Source(rule, "prefixListId", ResourceTypes.PrefixList)).OfType<ResourceNode>().ToArray();
        var entries = lists.Sum(list => list.Number("maxEntries") ?? Quota);
        return lists.Length == 0
            ? Verdict.NotApplicable("no rule of the group names a prefix list")
            : Verdict.When(entries < Quota, "entries of its prefix lists", string.Create(CultureInfo.InvariantCulture, $"{entries}"), $"fewer than {Quota}");
    }
}
