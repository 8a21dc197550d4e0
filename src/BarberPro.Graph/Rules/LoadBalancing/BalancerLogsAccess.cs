using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-07: load balancers log every request to a bucket of the stack.</summary>
internal sealed class BalancerLogsAccess : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-07",
        "Load balancers log every request to a bucket of the stack",
        "Without the log nobody knows afterwards who asked for what.",
        ["CKV_AWS_91", "AwsSolutions-ELB2"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Expect.Flag(node, "accessLogs.enabled", true),
        Expect.From(node, graph, "accessLogs.bucket", "a bucket that this stack declares", ResourceTypes.Bucket));
}
