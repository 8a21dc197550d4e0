using BarberPro.Graph.Values;
using BarberPro.Policies.Edge;

namespace BarberPro.Graph.Rules;

/// <summary>Rulesets of a Cloudflare zone.</summary>
internal static class EdgeRules
{
    /// <summary>Whether a ruleset decides what the edge keeps.</summary>
    public static bool IsCache(ResourceNode ruleset) => ruleset.Text("phase") == "http_request_cache_settings";

    /// <summary>Whether a rule can be seen to apply: it is switched on, or nothing is said.</summary>
    public static bool IsOn(GraphValue rule) => rule["enabled"] is null || rule.Flag("enabled") == true;

    /// <summary>The longest that the policy gives what a rule speaks of, in seconds: booking data before the API that it is a part of.</summary>
    public static double LongestTtl(CachePolicy policy, string expression) =>
        new[] { policy.Booking, policy.Api }.FirstOrDefault(content => content.Paths.Any(path => expression.Contains($"\"{path}\"", StringComparison.Ordinal)), policy.Static).EdgeTtl.TotalSeconds;
}
