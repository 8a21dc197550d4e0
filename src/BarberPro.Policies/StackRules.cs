using BarberPro.Policies.Backups;
using BarberPro.Policies.Caching;
using BarberPro.Policies.Databases;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Networking;
using BarberPro.Policies.Platforms;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Recovery;
using BarberPro.Policies.Units;

namespace BarberPro.Policies;

/// <summary>What several concerns must agree on.</summary>
internal static class StackRules
{
    // The shortest limit among the names that carry environment, service and colour: target groups (CreateTargetGroup).
    private const int LongestName = 32;

    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("platform", "networking"))
        {
            CheckZones(stack, policy);
        }

        if (stack.AreSound("platform", "fleets"))
        {
            CheckNames(stack, policy);
        }

        if (stack.AreSound("loadBalancing", "fleets"))
        {
            CheckGrace(stack, policy);
        }

        if (stack.AreSound("fleets", "monitoring"))
        {
            CheckCriticalTime(stack, policy);
        }

        RecoveryRules.Check(stack, policy);
        DatabaseRules.Check(stack, policy);
        CacheRules.Check(stack, policy);
        BackupAgreement.Check(stack, policy);
    }

    private static void CheckCriticalTime(PolicyReader stack, StackPolicy policy)
    {
        var (critical, target) = (policy.Monitoring.ResponseTime.Critical.Above, policy.Fleets.Scaling.ResponseTime.High.Above);
        if (critical <= target)
        {
            stack.Reject(
                "monitoring.responseTime.critical.above",
                MonitoringCodes.CriticalTarget,
                $"critical.above is {Durations.Format(critical)}; expected more than fleets.scaling.responseTime.high.above, {Durations.Format(target)}",
                "fleets.scaling.responseTime.high.above");
        }
    }

    private static void CheckZones(PolicyReader stack, StackPolicy policy)
    {
        _ = AwsRegion.TryParse(policy.Platform.Regions.Primary, out var region);
        for (var index = 0; index < policy.Networking.ZoneIds.Length; index++)
        {
            var zone = policy.Networking.ZoneIds[index];
            if (!zone.StartsWith($"{region!.ZonePrefix}-", StringComparison.Ordinal))
            {
                stack.Reject(
                    $"networking.zoneIds[{index}]",
                    NetworkingCodes.ForeignZone,
                    $"zoneIds[{index}] is {zone}; expected a zone of {region.Name}, such as {region.ZonePrefix}-az1",
                    "platform.regions.primary");
            }

            // The only zone of the two regions in use that lacks it (DB-5).
            if (zone == "use1-az3")
            {
                stack.Reject(
                    $"networking.zoneIds[{index}]",
                    NetworkingCodes.ZoneWithoutProxy,
                    $"zoneIds[{index}] is {zone}, which has no RDS Proxy; expected another zone");
            }
        }
    }

    private static void CheckNames(PolicyReader stack, StackPolicy policy)
    {
        // green is the longer of the two colours.
        var names = policy.Fleets.Services.Select(service => $"barberpro-{policy.Platform.Environment}-{service.Name}-green");
        var longest = names.Aggregate((one, other) => other.Length > one.Length ? other : one);
        if (longest.Length > LongestName)
        {
            stack.Reject(
                "platform.environment",
                PlatformCodes.LongName,
                $"environment is {policy.Platform.Environment}, which makes the name {longest} of {longest.Length} characters; expected at most {LongestName}");
        }
    }

    private static void CheckGrace(PolicyReader stack, StackPolicy policy)
    {
        var health = policy.LoadBalancing.Health;
        var (grace, needed) = (policy.Fleets.Lifecycle.HealthCheckGrace, health.Interval * health.UnhealthyAfter);
        if (grace < needed)
        {
            stack.Reject(
                "fleets.lifecycle.healthCheckGrace",
                LoadBalancingCodes.ShortGrace,
                $"healthCheckGrace is {Durations.Format(grace)}; expected at least {Durations.Format(needed)}, {health.UnhealthyAfter} checks of {Durations.Format(health.Interval)}",
                "loadBalancing.health.interval",
                "loadBalancing.health.unhealthyAfter");
        }
    }
}
