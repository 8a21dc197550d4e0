using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Recovery;

/// <summary>What recovery and the other concerns must agree on.</summary>
internal static class RecoveryRules
{
    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("platform", "networking", "fleets", "recovery"))
        {
            CheckActive(stack, policy);
            foreach (var standby in policy.Recovery.Standby)
            {
                CheckPlace(stack, policy, standby);
                CheckZones(stack, standby);
                CheckSize(stack, policy, standby);
            }
        }
    }

    private static void CheckActive(PolicyReader stack, StackPolicy policy)
    {
        var (active, primary) = (policy.Recovery.ActiveRegion, policy.Platform.Regions.Primary);
        string[] regions = [primary, .. policy.Recovery.Standby.Select(standby => standby.Region)];
        if (Array.IndexOf(regions, active) < 0)
        {
            stack.Reject(
                "recovery.activeRegion",
                RecoveryCodes.UnknownRegion,
                $"activeRegion is {active}; expected {string.Join(" or ", regions)}",
                "platform.regions.primary");
        }
    }

    private static void CheckPlace(PolicyReader stack, StackPolicy policy, StandbyPolicy standby)
    {
        var at = $"recovery.standby.{standby.Region}";
        var network = policy.Networking.Cidr;
        if (standby.Region == policy.Platform.Regions.Primary)
        {
            stack.Reject(at, RecoveryCodes.StandbyInPlace, $"{standby.Region} is the primary region; expected another one", "platform.regions.primary");
        }

        if (standby.Cidr.Prefix.Bits != network.Prefix.Bits || standby.Cidr.Network == network.Network)
        {
            stack.Reject(
                $"{at}.cidr", RecoveryCodes.StandbyInPlace, $"cidr is {standby.Cidr}; expected other addresses than {network}, and as many", "networking.cidr");
        }
    }

    private static void CheckZones(PolicyReader stack, StandbyPolicy standby)
    {
        if (!AwsRegion.TryParse(standby.Region, out var region))
        {
            stack.Reject($"recovery.standby.{standby.Region}", RecoveryCodes.UnknownRegion, $"{standby.Region} is no AWS region; expected one such as sa-east-1");
            return;
        }

        for (var index = 0; index < standby.ZoneIds.Length; index++)
        {
            var zone = standby.ZoneIds[index];
            if (!zone.StartsWith($"{region!.ZonePrefix}-", StringComparison.Ordinal))
            {
                stack.Reject(
                    $"recovery.standby.{standby.Region}.zoneIds[{index}]",
                    Networking.NetworkingCodes.ForeignZone,
                    $"zoneIds[{index}] is {zone}; expected a zone of {region.Name}, such as {region.ZonePrefix}-az1");
            }
        }
    }

    private static void CheckSize(PolicyReader stack, StackPolicy policy, StandbyPolicy standby)
    {
        var smallest = policy.Fleets.Services.Min(service => service.MinSize);
        if (standby.MinSize > smallest)
        {
            stack.Reject(
                $"recovery.standby.{standby.Region}.minSize",
                RecoveryCodes.LargeStandby,
                $"minSize is {standby.MinSize}; expected at most {smallest}, the smallest minimum of a service",
                "fleets.services");
        }
    }
}
