using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-13: instances take no SSH key.</summary>
internal sealed class NobodyLogsInWithKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-13",
        "Instances take no SSH key",
        "A key that was copied opens every instance for good; Session Manager asks IAM each time (SEC-6).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Nothing(node, "keyName");
}
