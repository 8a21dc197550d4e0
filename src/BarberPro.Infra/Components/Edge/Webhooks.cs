using BarberPro.Policies.Edge;
using BarberPro.Policies.Platforms;

using Pulumi;
using Pulumi.Cloudflare;

namespace BarberPro.Infra.Components.Edge;

/// <summary>The host for partners' webhooks: the application under another name, to which older TLS may be spoken (SEC-5).</summary>
public sealed class Webhooks : ComponentResource
{
    // Cloudflare's way to say "automatic", the only value for a proxied record.
    private const double AutomaticTtl = 1;

    /// <summary>Declares the name and its TLS.</summary>
    public Webhooks(string name, WebhooksPolicy policy, DnsPolicy inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:Webhooks", name, options)
    {
        var record = new DnsRecord(name, new()
        {
            ZoneId = inputs.ZoneId,
            Name = policy.Host,
            Type = "CNAME",
            Content = inputs.Host,
            Ttl = AutomaticTtl,
            Proxied = true,
            Comment = "webhooks of partners",
        }, new() { Parent = this });
        _ = new HostnameTlsSetting(
            name,
            new() { ZoneId = inputs.ZoneId, Hostname = policy.Host, SettingId = "min_tls_version", Value = Output.Create<object>(policy.MinTls) },
            new() { Parent = this, DependsOn = { record } });
        RegisterOutputs();
    }
}
