using System.Collections.Immutable;
using System.Text.Json;

using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>
/// Writes what the failover runbook asks Cloudflare to change about the load balancer: the same values that the program declares once
/// recovery.activeRegion names the standby, in the words of Cloudflare's API.
/// </summary>
public static class SteeringChange
{
    /// <summary>The body of the request.</summary>
    /// <param name="regions">Regions that have a pool, the primary first.</param>
    /// <param name="ids">Ids of their pools, in the same order.</param>
    /// <param name="active">Region that is to get the traffic.</param>
    /// <param name="policy">How requests find a region.</param>
    /// <param name="context">For which market.</param>
    public static string Of(ImmutableArray<string> regions, ImmutableArray<string> ids, string active, SteeringPolicy policy, RegionContext context) => JsonText.Of(json =>
    {
        var order = PoolWeights.Order(regions, active);
        var weights = PoolWeights.ById(regions, ids, active);
        json.WriteStartObject();
        json.WriteStartArray("default_pools");
        foreach (var region in order)
        {
            json.WriteStringValue(ids[regions.IndexOf(region)]);
        }

        json.WriteEndArray();
        json.WriteString("fallback_pool", ids[regions.IndexOf(order[0])]);
        if (policy.Mode == SteeringMode.Random)
        {
            WriteWeights(json, weights);
            WriteRules(json, weights, policy, context);
        }

        json.WriteEndObject();
    });

    private static void WriteWeights(Utf8JsonWriter json, Dictionary<string, double> weights)
    {
        json.WriteStartObject("random_steering");
        json.WriteNumber("default_weight", 0);
        json.WriteStartObject("pool_weights");
        foreach (var id in Ordinal.Sorted(weights.Keys))
        {
            json.WriteNumber(id, weights[id]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Cloudflare replaces the list of rules as a whole.
    private static void WriteRules(Utf8JsonWriter json, Dictionary<string, double> weights, SteeringPolicy policy, RegionContext context)
    {
        json.WriteStartArray("rules");
        foreach (var region in policy.Regions)
        {
            json.WriteStartObject();
            json.WriteString("name", Steering.RuleName(context, region));
            json.WriteString("condition", Steering.RuleCondition(region));
            json.WriteStartObject("overrides");
            json.WriteString("steering_policy", "random");
            WriteWeights(json, weights);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
