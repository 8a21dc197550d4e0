using Pulumi;
using Pulumi.Cloudflare;

namespace BarberPro.Infra.Components.Edge;

/// <summary>The certificate that the edge shows to load balancers, with its key. Both are secret configuration of the stack that declares the zone (SEC-7).</summary>
/// <param name="Certificate">The certificate, as PEM; signed by the authority of firewall.originPulls.</param>
/// <param name="Key">Its private key, as PEM.</param>
public sealed record OriginPullCertificate(Output<string> Certificate, Output<string> Key);

/// <summary>Lets the edge show our own certificate to every origin of the zone (SEC-7).</summary>
public sealed class OriginPulls : ComponentResource
{
    /// <summary>Declares the certificate, and its use once it is there.</summary>
    public OriginPulls(string name, OriginPullCertificate policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:OriginPulls", name, options)
    {
        var certificate = new AuthenticatedOriginPullsCertificate(
            name, new() { ZoneId = inputs.ZoneId, Certificate = policy.Certificate, PrivateKey = policy.Key }, new() { Parent = this });

        // Switched on before, Cloudflare would show its shared certificate, which the trust store refuses.
        _ = new AuthenticatedOriginPullsSettings(name, new() { ZoneId = inputs.ZoneId, Enabled = true }, new() { Parent = this, DependsOn = { certificate } });
        RegisterOutputs();
    }
}
