using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-11: target groups say how health is checked.</summary>
internal sealed class TargetsAreChecked : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-11",
        "Target groups say how health is checked",
        "The default asks for / and takes any answer of 200 for health.",
        ["CKV_AWS_261"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.TargetGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(
            Expect.Flag(node, "healthCheck.enabled", true),
            Expect.Something(node, "healthCheck.path", "a path that answers whether the service works"));
}
