using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>What the edge and the other concerns must agree on.</summary>
internal static class EdgeRules
{
    // Cloudflare's own bounds: of Strict-Transport-Security's max-age, and of the cookie of session affinity.
    private static readonly TimeSpan LongestHsts = TimeSpan.FromDays(365);
    private static readonly TimeSpan ShortestAffinity = TimeSpan.FromMinutes(30);

    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("platform", "edge"))
        {
            CheckWebhooks(stack, policy);
        }

        if (stack.AreSound("platform", "recovery", "edge"))
        {
            CheckPool(stack, policy.Edge, policy.Platform.Regions.Primary);
            foreach (var standby in policy.Recovery.Standby)
            {
                CheckPool(stack, policy.Edge, standby.Region);
            }
        }

        if (stack.AreSound("loadBalancing", "edge"))
        {
            CheckTimes(stack, policy);
        }

        if (stack.AreSound("loadBalancing", "recovery", "edge"))
        {
            CheckDetection(stack, policy);
        }
    }

    /// <summary>Time until a dead region's pool is taken out: one interval, then every try to its timeout (LB-2).</summary>
    public static TimeSpan Detection(HealthCheckPolicy health, MonitorPolicy monitor) => health.Interval + (health.Timeout * (monitor.Retries + 1));

    private static void CheckWebhooks(PolicyReader stack, StackPolicy policy)
    {
        var (host, dns) = (policy.Edge.Webhooks.Host, policy.Platform.Dns);
        if (host == dns.Host || !host.EndsWith($".{dns.Zone}", StringComparison.Ordinal))
        {
            stack.Reject("edge.webhooks.host", EdgeCodes.WebhookHost, $"host is {host}; expected a name in the zone {dns.Zone} other than {dns.Host}", "platform.dns.host");
        }
    }

    private static void CheckPool(PolicyReader stack, EdgePolicy edge, string region)
    {
        foreach (var pool in edge.Steering.Pools)
        {
            if (pool.Region == region)
            {
                return;
            }
        }

        stack.Reject("edge.steering.pools", EdgeCodes.MissingPool, $"pools lack {region}; expected every region of the stack", "platform.regions.primary", "recovery.standby");
    }

    private static void CheckTimes(PolicyReader stack, StackPolicy policy)
    {
        var (hsts, sessions) = (policy.LoadBalancing.Tls.Hsts.MaxAge, policy.LoadBalancing.Sessions.Duration);
        if (hsts > LongestHsts)
        {
            stack.Reject(
                "loadBalancing.tls.hsts.maxAge", EdgeCodes.LongHsts, $"maxAge is {Durations.Format(hsts)}; expected at most {Durations.Format(LongestHsts)}, the edge's longest");
        }

        if (sessions < ShortestAffinity)
        {
            stack.Reject(
                "loadBalancing.sessions.duration",
                EdgeCodes.AffinityTime,
                $"duration is {Durations.Format(sessions)}; expected at least {Durations.Format(ShortestAffinity)}, the edge's shortest");
        }

        var shortest = new PlanLimits(policy.Edge.Plan).ShortestProbe;
        if (policy.LoadBalancing.Health.Interval < shortest)
        {
            stack.Reject(
                "loadBalancing.health.interval",
                EdgeCodes.AbovePlan,
                $"interval is {Durations.Format(policy.LoadBalancing.Health.Interval)}, and plan is {policy.Edge.Plan.ToString().ToLowerInvariant()}; expected {Durations.Format(shortest)} or more",
                "edge.plan");
        }
    }

    private static void CheckDetection(PolicyReader stack, StackPolicy policy)
    {
        var (needed, planned) = (Detection(policy.LoadBalancing.Health, policy.Edge.Steering.Monitor), policy.Recovery.Failover.Detect);
        if (needed > planned)
        {
            stack.Reject(
                "recovery.failover.detect",
                EdgeCodes.SlowProbe,
                $"detect is {Durations.Format(planned)}; expected at least {Durations.Format(needed)}, until the edge sees a dead region",
                "edge.steering.monitor",
                "loadBalancing.health");
        }
    }
}
