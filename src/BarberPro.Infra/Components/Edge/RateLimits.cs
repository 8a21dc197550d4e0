using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>How much a client may ask of the API (SEC-1): all the time, and at once.</summary>
public sealed class RateLimits : ComponentResource
{
    /// <summary>Declares the ruleset.</summary>
    public RateLimits(string name, RateLimitsPolicy policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:RateLimits", name, options)
    {
        var (sustained, burst) = (policy.Sustained, policy.Burst);
        _ = inputs.Declare(name, "http_ratelimit", "How much a client may ask", new[]
        {
            Limit("sustained", sustained.Enabled, policy, inputs.Host, sustained.Requests, sustained.Period, sustained.Block),
            Limit("burst", burst.Enabled, policy, inputs.Host, (int)Math.Round(policy.BurstRequests), burst.Period, burst.Block),
        }, new() { Parent = this });
        RegisterOutputs();
    }

    /// <summary>
    /// What counters are kept by. Each data centre counts for itself and says so in every rule; a visitor and an address are never counted both.
    /// </summary>
    public static string[] Characteristics(CountBy countBy) => [countBy == CountBy.Visitor ? "cf.unique_visitor_id" : "ip.src", "cf.colo.id"];

    private static RulesetRuleArgs Limit(string name, bool enabled, RateLimitsPolicy policy, string host, int requests, TimeSpan period, TimeSpan block) => new()
    {
        Ref = name,
        Description = $"{name} rate of a client",
        Enabled = enabled,
        Expression = RequestExpressions.Under(host, policy.Path),
        Action = "block",
        Ratelimit = new RulesetRuleRatelimitArgs
        {
            Characteristics = Characteristics(policy.CountBy),
            RequestsPerPeriod = requests,
            Period = (int)period.TotalSeconds,
            MitigationTimeout = (int)block.TotalSeconds,
        },
    };
}
