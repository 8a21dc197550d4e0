using System.Collections.Immutable;

using BarberPro.Graph;
using BarberPro.Infra.Components.Edge;
using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

/// <summary>The edge before a shop that does not exist; recorded alone, which takes no time.</summary>
internal static class EdgeSamples
{
    private static readonly ImmutableArray<PoolPolicy> Pools = [new("eu-west-1", ["WEU"]), new("sa-east-1", ["SSAM"])];

    public static EdgePolicy Policy => Stacks.Policy(Stacks.ProdAr).Edge;

    public static EdgePolicy Enterprise => Policy with { Plan = EdgePlan.Enterprise };

    public static LoadBalancingPolicy LoadBalancing => Stacks.Policy(Stacks.ProdAr).LoadBalancing;

    /// <summary>Records the edge before two regions.</summary>
    public static Task<ResourceGraph> Record(EdgePolicy policy, string active = "eu-west-1", LoadBalancingPolicy? loadBalancing = null) => GraphRecorder.RecordAsync(
        () => _ = new CloudflareEdge("edge", policy with { Steering = policy.Steering with { Pools = Pools } }, new(
            Samples.Context,
            loadBalancing ?? LoadBalancing,
            [new("eu-west-1", Output.Create("first.elb.example")), new("sa-east-1", Output.Create("second.elb.example"))],
            active,
            [],
            StandIns.OriginPulls())));
}
