using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>How the load balancer knows the edge: by a certificate of our own, since Cloudflare's shared one proves only that somebody is its customer (SEC-7).</summary>
/// <param name="Authority">Certificate of the authority that signs it, in base 64; public. The certificate and its key are secret configuration.</param>
public sealed record OriginPullsPolicy(string Authority)
{
    internal static OriginPullsPolicy Read(PolicyReader pulls) => new(pulls.Require("authority", FirewallTexts.Certificate));
}
