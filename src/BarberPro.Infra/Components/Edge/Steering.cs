using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What steering needs from elsewhere.</summary>
/// <param name="Pools">The pools.</param>
/// <param name="Regions">Regions that have one, the primary first.</param>
/// <param name="ActiveRegion">Region that gets the traffic.</param>
/// <param name="Context">For whom it stands.</param>
/// <param name="Affinity">How long a visitor stays with a region (LB-6).</param>
public sealed record SteeringInputs(Pools Pools, ImmutableArray<string> Regions, string ActiveRegion, RegionContext Context, TimeSpan Affinity);

/// <summary>The application's host, and how its requests find a region (LB-1, LB-3).</summary>
public sealed class Steering : ComponentResource
{
    private readonly SteeringPolicy policy;
    private readonly SteeringInputs inputs;

    /// <summary>Declares the load balancer.</summary>
    public Steering(string name, SteeringPolicy policy, SteeringInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:Steering", name, options)
    {
        (this.policy, this.inputs) = (policy, inputs);
        var order = PoolWeights.Order(inputs.Regions, inputs.ActiveRegion);
        var pools = Ids(order);
        var dns = inputs.Context.Platform.Dns;
        var args = new LoadBalancerArgs
        {
            ZoneId = dns.ZoneId,
            Name = dns.Host,
            Description = $"{inputs.Context.Names.Environment}: to the active region",
            Enabled = true,
            Proxied = true,
            DefaultPools = pools,
            FallbackPool = inputs.Pools.Ids[order[0]],
            AdaptiveRouting = new LoadBalancerAdaptiveRoutingArgs { FailoverAcrossPools = policy.FailoverAcrossPools },
            SessionAffinity = "cookie",
            SessionAffinityTtl = inputs.Affinity.TotalSeconds,

            // Zero-downtime failover of affinity does not go with Argo and tiered cache (LB-6, CDN-7).
            SessionAffinityAttributes = new LoadBalancerSessionAffinityAttributesArgs { ZeroDowntimeFailover = "none" },
        };
        if (policy.Mode == SteeringMode.Random)
        {
            SteerByWeight(args, order, pools);
        }
        else
        {
            SteerByPlace(args, pools);
        }

        LoadBalancerId = new LoadBalancer(name, args, new() { Parent = this }).Id;
        RegisterOutputs();
    }

    /// <summary>Cloudflare's id of the load balancer, for the failover runbook.</summary>
    [Output]
    public Output<string> LoadBalancerId { get; private set; }

    /// <summary>Name of the rule for a part of the world; the failover runbook writes the same.</summary>
    public static string RuleName(RegionContext context, string region) => ResourceNames.Logical(context.Platform.Market.Country, region);

    /// <summary>Condition of that rule. Rules know parts of the world, and no countries (LB-1).</summary>
    public static string RuleCondition(string region) => $"cf.load_balancer.region eq \"{region}\"";

    private Output<ImmutableArray<string>> Ids(ImmutableArray<string> order)
    {
        var ids = new Output<string>[order.Length];
        for (var index = 0; index < ids.Length; index++)
        {
            ids[index] = inputs.Pools.Ids[order[index]];
        }

        return Output.All(ids);
    }

    // A pool without a weight gets none.
    private void SteerByWeight(LoadBalancerArgs args, ImmutableArray<string> order, Output<ImmutableArray<string>> pools)
    {
        var weights = pools.Apply(ids => PoolWeights.ById(order, ids, inputs.ActiveRegion));
        args.SteeringPolicy = "random";
        args.RandomSteering = new LoadBalancerRandomSteeringArgs { DefaultWeight = 0, PoolWeights = weights };
        foreach (var region in policy.Regions)
        {
            args.Rules.Add(new LoadBalancerRuleArgs
            {
                Name = RuleName(inputs.Context, region),
                Condition = RuleCondition(region),
                Overrides = new LoadBalancerRuleOverridesArgs
                {
                    SteeringPolicy = "random",
                    RandomSteering = new LoadBalancerRuleOverridesRandomSteeringArgs { DefaultWeight = 0, PoolWeights = weights },
                },
            });
        }
    }

    // Rules do not work beside it; pools are tried in their order.
    private void SteerByPlace(LoadBalancerArgs args, Output<ImmutableArray<string>> pools)
    {
        args.SteeringPolicy = "geo";
        args.CountryPools = pools.Apply(ids => ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(inputs.Context.Platform.Market.Country, ids));
        args.RegionPools = pools.Apply(ids =>
        {
            var regions = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
            foreach (var region in policy.Regions)
            {
                regions = regions.SetItem(region, ids);
            }

            return regions;
        });
    }
}
