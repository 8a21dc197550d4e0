using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Platforms;

/// <summary>BP-PL-04: providers accept one account.</summary>
internal sealed class AccountIsNamed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PL-04",
        "Providers accept one account",
        "With the wrong credentials in the environment, production would be built into development.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.AwsProvider];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.When(
        CanonicalJson.TryParseDocument(node.Text("allowedAccountIds") ?? "") is { Items.Length: 1 } accounts && (graph.Policy is null || accounts.Items[0].Text == graph.Policy.Platform.Account),
        node,
        "allowedAccountIds",
        graph.Policy?.Platform.Account ?? "one account");
}
