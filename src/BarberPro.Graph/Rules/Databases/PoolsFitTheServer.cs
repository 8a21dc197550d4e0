using System.Collections.Immutable;
using System.Globalization;
using BarberPro.Policies.Databases;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-PX-03: all pools together fit into one server, with the policy's reserve.</summary>
internal sealed class PoolsFitTheServer : IRule
{
    private const string Parameter = "max_connections";

    public RuleCard Card { get; } = new(
        "BP-PX-03",
        "All pools together fit into one server, with the policy's reserve",
        "In the standby region one server takes them all; beyond its limit it refuses everybody (C-7).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.DatabaseParameters];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Policy is not { } policy)
        {
            return Verdict.NoPolicy;
        }

        var plan = PoolPlan.For(policy.Databases, policy.Fleets.Services);
        var most = (double)policy.Databases.Connections.Utilisation.Above.Share;
        var limit = Parameters.Of(node, Parameter);
        return Verdict.When(
            int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var connections) && plan.Sum <= connections * most,
            $"parameters > {Parameter}",
            limit ?? "missing",
            string.Create(CultureInfo.InvariantCulture, $"at least {Math.Ceiling(plan.Sum / most)}: {plan.Sum} connections of all pools, and the reserve"));
    }
}
