using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>What the plan does not have is refused here; Cloudflare would refuse it only when it is applied .</summary>
internal static class PlanRules
{
    private const string Everything = "enterprise";

    /// <summary>Reports every setting above the plan.</summary>
    public static void Check(PolicyReader edge, EdgePolicy policy)
    {
        var limits = new PlanLimits(policy.Plan);
        CheckClass(edge, limits, "static", policy.Cache.Static);
        CheckClass(edge, limits, "api", policy.Cache.Api);
        CheckClass(edge, limits, "booking", policy.Cache.Booking);
        CheckRates(edge, limits, policy.RateLimits);
        CheckRulesets(edge, limits, policy);
        CheckEnterprise(edge, limits, policy);
    }

    private static void CheckClass(PolicyReader edge, PlanLimits limits, string name, CacheClassPolicy content)
    {
        if (content.EdgeTtl < limits.ShortestEdgeTtl)
        {
            Reject(edge, limits, $"cache.{name}.edgeTtl", $"edgeTtl is {Durations.Format(content.EdgeTtl)}", $"{Durations.Format(limits.ShortestEdgeTtl)} or more");
        }
    }

    private static void CheckRates(PolicyReader edge, PlanLimits limits, RateLimitsPolicy rates)
    {
        if (rates.CountBy == CountBy.Visitor && !limits.CountsVisitors)
        {
            Reject(edge, limits, "rateLimits.countBy", "countBy is visitor", "address, or plan business");
        }

        if (limits.RateRules < 2)
        {
            Reject(edge, limits, "rateLimits.burst", "burst is a second rule", $"{limits.RateRules} rule, or plan pro");
        }

        CheckPeriod(edge, limits, "rateLimits.sustained.period", "period", rates.Sustained.Period, limits.LongestPeriod);
        CheckPeriod(edge, limits, "rateLimits.sustained.block", "block", rates.Sustained.Block, limits.LongestBlock);
        CheckPeriod(edge, limits, "rateLimits.burst.period", "period", rates.Burst.Period, limits.LongestPeriod);
        CheckPeriod(edge, limits, "rateLimits.burst.block", "block", rates.Burst.Block, limits.LongestBlock);
    }

    private static void CheckPeriod(PolicyReader edge, PlanLimits limits, string key, string name, TimeSpan period, TimeSpan longest)
    {
        if (period > longest)
        {
            Reject(edge, limits, key, $"{name} is {Durations.Format(period)}", $"{Durations.Format(longest)} or less");
        }
    }

    private static void CheckRulesets(PolicyReader edge, PlanLimits limits, EdgePolicy policy)
    {
        if (limits.Plan > EdgePlan.Free)
        {
            return;
        }

        foreach (var ruleset in policy.ManagedRulesets)
        {
            if (ruleset.Id != PlanLimits.FreeRuleset)
            {
                Reject(edge, limits, $"managedRulesets.{ruleset.Name}.id", $"{ruleset.Name} is {ruleset.Id}", $"{PlanLimits.FreeRuleset}, or plan pro");
            }
        }
    }

    private static void CheckEnterprise(PolicyReader edge, PlanLimits limits, EdgePolicy policy)
    {
        if (limits.HasEverything)
        {
            return;
        }

        if (policy.Prefetch.ByEdge)
        {
            Reject(edge, limits, "prefetch.byEdge", "byEdge is true", $"false, or plan {Everything}");
        }

        if (policy.Delivery.RegionalTieredCache)
        {
            Reject(edge, limits, "delivery.regionalTieredCache", "regionalTieredCache is true", $"false, or plan {Everything}");
        }

        if (policy.Geography.Logpush is not null)
        {
            Reject(edge, limits, "geography.logpush", "logpush is given", $"none, or plan {Everything}");
        }

        if (policy.Steering.Mode == SteeringMode.Random && policy.Steering.Regions.Length > limits.SteeringRules)
        {
            Reject(edge, limits, "steering.regions", $"regions take {policy.Steering.Regions.Length} rules", $"{limits.SteeringRules} rule a host, or plan {Everything}");
        }
    }

    private static void Reject(PolicyReader edge, PlanLimits limits, string key, string found, string expected) =>
        edge.Reject(key, EdgeCodes.AbovePlan, $"{found}, and plan is {limits.Plan.ToString().ToLowerInvariant()}; expected {expected}", "plan");
}
