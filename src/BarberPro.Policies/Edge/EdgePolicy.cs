using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The edge: what Cloudflare caches, limits, filters and steers before a request reaches a load balancer.</summary>
/// <param name="Plan">Plan of the zone; a setting above it is refused .</param>
/// <param name="Version">Version of these rules, 1 to 1,000,000; in the description of every ruleset, so that a rollback can be seen (CDN-9).</param>
/// <param name="Account">Cloudflare's id of the account.</param>
/// <param name="Api">Address of Cloudflare's API, which the failover runbook calls.</param>
/// <param name="OwnsZone">
/// Whether this stack declares what a zone has once: its settings, a ruleset for each phase, its certificate for origin pulls. Stacks that share
/// the zone leave it to one of them.
/// </param>
/// <param name="Webhooks">The host for partners' webhooks.</param>
/// <param name="Protocols">What the edge speaks.</param>
/// <param name="Cache">What it keeps.</param>
/// <param name="Compression">How it compresses.</param>
/// <param name="Prefetch">What browsers fetch ahead.</param>
/// <param name="RateLimits">How much a client may ask.</param>
/// <param name="Ddos">Protection from masses of requests.</param>
/// <param name="ManagedRulesets">Rulesets that Cloudflare maintains, in the order in which they are executed.</param>
/// <param name="Delivery">How data centres fetch.</param>
/// <param name="Steering">How requests find a region.</param>
/// <param name="Geography">How performance is watched by place.</param>
/// <param name="SteeringToken">Where the failover runbook's token lies.</param>
public sealed record EdgePolicy(
    EdgePlan Plan,
    int Version,
    string Account,
    string Api,
    bool OwnsZone,
    WebhooksPolicy Webhooks,
    ProtocolsPolicy Protocols,
    CachePolicy Cache,
    CompressionPolicy Compression,
    PrefetchPolicy Prefetch,
    RateLimitsPolicy RateLimits,
    DdosPolicy Ddos,
    ImmutableArray<ManagedRulesetPolicy> ManagedRulesets,
    DeliveryPolicy Delivery,
    SteeringPolicy Steering,
    GeographyPolicy Geography,
    SteeringTokenPolicy SteeringToken)
{
    private static readonly Scalar<EdgePlan> Plans = Scalars.Word<EdgePlan>(
        ("free", EdgePlan.Free), ("pro", EdgePlan.Pro), ("business", EdgePlan.Business), ("enterprise", EdgePlan.Enterprise));

    internal static EdgePolicy Read(PolicyReader edge)
    {
        var policy = new EdgePolicy(
            edge.Require("plan", Plans),
            edge.Require("version", Scalars.Count, 1, 1_000_000),
            edge.Require("account", EdgeTexts.Id),
            edge.Require("api", EdgeTexts.Address),
            edge.Require("ownsZone", Scalars.Flag),
            edge.Section("webhooks", WebhooksPolicy.Read),
            edge.Section("protocols", ProtocolsPolicy.Read),
            edge.Section("cache", CachePolicy.Read),
            edge.Section("compression", CompressionPolicy.Read),
            edge.Section("prefetch", PrefetchPolicy.Read),
            edge.Section("rateLimits", RateLimitsPolicy.Read),
            edge.Section("ddos", DdosPolicy.Read),
            edge.NamedSections("managedRulesets", ManagedRulesetPolicy.Read, atLeast: 1, atMost: 10),
            edge.Section("delivery", DeliveryPolicy.Read),
            edge.Section("steering", SteeringPolicy.Read),
            edge.Section("geography", GeographyPolicy.Read),
            edge.Section("steeringToken", SteeringTokenPolicy.Read));

        if (edge.IsSound)
        {
            PlanRules.Check(edge, policy);
        }

        return policy;
    }
}
