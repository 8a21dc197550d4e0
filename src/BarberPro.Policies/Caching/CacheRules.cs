using BarberPro.Policies.Reading;
using BarberPro.Policies.Windows;

namespace BarberPro.Policies.Caching;

/// <summary>What caches and other concerns must agree on.</summary>
internal static class CacheRules
{
    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("caching", "databases", "platform"))
        {
            var windows = policy.Caching.Windows;
            WindowRules.CheckQuiet(stack, "caching.windows.snapshot", windows.Snapshot, policy, CacheCodes.BusyWindow);
            WindowRules.CheckQuiet(stack, "caching.windows.maintenance", windows.Maintenance.Hours, policy, CacheCodes.BusyWindow);
        }

        if (stack.AreSound("caching", "loadBalancing") && policy.LoadBalancing.Sessions.Duration > policy.Caching.Ttl.Sessions)
        {
            stack.Reject(
                "caching.ttl.sessions",
                CacheCodes.ShortSessions,
                $"sessions is {Durations.Format(policy.Caching.Ttl.Sessions)}; expected at least the load balancer's sessions.duration, {Durations.Format(policy.LoadBalancing.Sessions.Duration)}",
                "loadBalancing.sessions.duration");
        }
    }
}
