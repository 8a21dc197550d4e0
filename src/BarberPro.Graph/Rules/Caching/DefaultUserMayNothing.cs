using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-10: the user that every client is by default may do nothing.</summary>
internal sealed class DefaultUserMayNothing : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-10",
        "The user that every client is by default may do nothing",
        "Who gives no name would have all rights (CA-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.CacheUser];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("userName") != "default"
        ? Verdict.NotApplicable("no user is the default one")
        : Verdict.When(node.Text("accessString")?.StartsWith("off", StringComparison.Ordinal) == true, node, "accessString", "off, and no commands");
}
