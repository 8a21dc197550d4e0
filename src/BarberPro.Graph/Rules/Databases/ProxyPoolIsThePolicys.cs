using System.Collections.Immutable;
using BarberPro.Policies.Databases;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-PX-02: the proxy's pool is the policy's, in hundredths of the limit.</summary>
internal sealed class ProxyPoolIsThePolicys : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PX-02",
        "The proxy's pool is the policy's, in hundredths of the limit",
        "RDS takes shares; another limit moves them without anybody noticing (DB-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ProxyPool];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Policy is not { } policy)
        {
            return Verdict.NoPolicy;
        }

        var plan = PoolPlan.For(policy.Databases, policy.Fleets.Services);
        return Verdict.All(
            Verdict.When(
                node.Number("connectionPoolConfig.maxConnectionsPercent") == plan.MaxPercent,
                node,
                "connectionPoolConfig.maxConnectionsPercent",
                $"{plan.MaxPercent}"),
            Verdict.When(
                node.Number("connectionPoolConfig.maxIdleConnectionsPercent") == plan.IdlePercent,
                node,
                "connectionPoolConfig.maxIdleConnectionsPercent",
                $"{plan.IdlePercent}"));
    }
}
