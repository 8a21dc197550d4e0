using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-16: A listener leads to every target group.</summary>
internal sealed class TargetsAreRoutedTo : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-16",
        "A listener leads to every target group",
        "A group that none names has no health, and tracking its requests is refused (ASG-API-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.TargetGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(Listeners.Of(graph, node).Any(), "ListenerRule", "missing", "a listener or a rule that forwards to it");
}
