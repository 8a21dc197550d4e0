using BarberPro.Policies.Backups;
using BarberPro.Policies.Caching;
using BarberPro.Policies.Databases;
using BarberPro.Policies.Delivery;
using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Networking;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Recovery;
using BarberPro.Policies.Units;

namespace BarberPro.Policies;

/// <summary>What several concerns must agree on.</summary>
internal static class StackRules
{
    // A target group's name has 32 characters (CreateTargetGroup), of which Pulumi takes eight to make it unique.
    private const int LongestName = 24;

    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("platform", "networking"))
        {
            CheckZones(stack, policy);
        }

        if (stack.AreSound("fleets"))
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
        EdgeRules.Check(stack, policy);
        FirewallRules.Check(stack, policy);
        DatabaseRules.Check(stack, policy);
        CacheRules.Check(stack, policy);
        BackupAgreement.Check(stack, policy);
        DeliveryRules.Check(stack, policy);
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
        foreach (var service in policy.Fleets.Services)
        {
            // The longest of the four: the standby's, in the colour with the longer name.
            var name = $"sae1-{service.Name}-green";
            if (name.Length > LongestName)
            {
                stack.Reject(
                    $"fleets.services.{service.Name}",
                    ServiceCodes.LongName,
                    $"{service.Name} makes the name {name} of {name.Length} characters; expected at most {LongestName}, so a service of at most {LongestName - name.Length + service.Name.Length}");
            }
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
