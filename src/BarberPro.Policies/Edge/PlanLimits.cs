namespace BarberPro.Policies.Edge;

/// <summary>
/// What a plan of Cloudflare allows. Sources, in cloudflare/cloudflare-docs: cache/how-to/edge-browser-cache-ttl,
/// waf/rate-limiting-availability-by-plan, load-balancing/reference/limitations, load-balancing rules.
/// </summary>
/// <param name="Plan">The plan.</param>
public sealed record PlanLimits(EdgePlan Plan)
{
    /// <summary>Cloudflare's managed ruleset for zones of the free plan; it takes no other.</summary>
    public const string FreeRuleset = "77454fe2d30c4220b5701f6fdfb893ba";

    /// <summary>Whether what only Enterprise has may be used.</summary>
    public bool HasEverything => Plan == EdgePlan.Enterprise;

    /// <summary>Whether requests can be counted by visitor, where several share an address.</summary>
    public bool CountsVisitors => Plan >= EdgePlan.Business;

    /// <summary>Shortest time that the edge can be told to keep something.</summary>
    public TimeSpan ShortestEdgeTtl => Plan switch
    {
        EdgePlan.Free => TimeSpan.FromHours(2),
        EdgePlan.Pro => TimeSpan.FromHours(1),
        _ => TimeSpan.FromSeconds(1),
    };

    /// <summary>Number of rate-limiting rules.</summary>
    public int RateRules => Plan switch
    {
        EdgePlan.Free => 1,
        EdgePlan.Pro => 2,
        EdgePlan.Business => 5,
        _ => 100,
    };

    /// <summary>Longest time over which a rate-limiting rule counts.</summary>
    public TimeSpan LongestPeriod => Plan switch
    {
        EdgePlan.Free => TimeSpan.FromSeconds(10),
        EdgePlan.Pro => TimeSpan.FromMinutes(1),
        EdgePlan.Business => TimeSpan.FromMinutes(10),
        _ => TimeSpan.FromSeconds(65_535),
    };

    /// <summary>Longest time for which a rate-limiting rule blocks.</summary>
    public TimeSpan LongestBlock => Plan switch
    {
        EdgePlan.Free => TimeSpan.FromSeconds(10),
        EdgePlan.Pro => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };

    /// <summary>Number of steering rules of one host.</summary>
    public int SteeringRules => HasEverything ? 100 : 1;

    /// <summary>Shortest time between two probes of a pool.</summary>
    public TimeSpan ShortestProbe => TimeSpan.FromSeconds(HasEverything ? 10 : 15);
}
