using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Platforms;

/// <summary>Public names, held by Cloudflare.</summary>
/// <param name="Zone">The registered zone.</param>
/// <param name="ZoneId">Cloudflare's id of the zone, 32 hexadecimal digits.</param>
/// <param name="Host">Public name of the application; a name in the zone.</param>
public sealed record DnsPolicy(string Zone, string ZoneId, string Host)
{
    internal static DnsPolicy Read(PolicyReader dns)
    {
        var policy = new DnsPolicy(
            dns.Require("zone", Texts.HostName),
            dns.RequirePerStack("zoneId", Texts.CloudflareZone),
            dns.RequirePerStack("host", Texts.HostName));

        if (dns.AreSound("zone", "host") && policy.Host != policy.Zone && !policy.Host.EndsWith($".{policy.Zone}", StringComparison.Ordinal))
        {
            dns.Reject("host", PlatformCodes.HostOutsideZone, $"host is {policy.Host}; expected a name in the zone {policy.Zone}", "zone");
        }

        return policy;
    }
}
