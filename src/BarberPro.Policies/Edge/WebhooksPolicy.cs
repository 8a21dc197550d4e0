using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The host that partners send their webhooks to; older TLS is let in here alone (SEC-5).</summary>
/// <param name="Host">Name of the host, in the zone; the load balancer gets its requests like all others.</param>
/// <param name="MinTls">Oldest TLS that a sender may speak, 1.2 or 1.3.</param>
public sealed record WebhooksPolicy(string Host, string MinTls)
{
    internal static WebhooksPolicy Read(PolicyReader webhooks) => new(
        webhooks.RequirePerStack("host", Texts.HostName),
        webhooks.Require("minTls", EdgeTexts.Tls));
}
