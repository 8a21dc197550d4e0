using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Platforms;

using Pulumi;
using Pulumi.Aws.Acm;
using Pulumi.Cloudflare;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>What a listener's certificate needs from elsewhere.</summary>
/// <param name="Dns">Name that it is for.</param>
/// <param name="Record">Record that validates it already; null in the region that declares it. A name has one record for all regions of an account.</param>
public sealed record ListenerCertificateInputs(DnsPolicy Dns, DnsRecord? Record);

/// <summary>The listener's certificate, validated through a DNS record that stays, so that AWS can renew it by itself (LB-7).</summary>
public sealed class ListenerCertificate : ComponentResource
{
    /// <summary>Declares certificate, validation record and validation.</summary>
    public ListenerCertificate(string name, CertificatePolicy policy, ListenerCertificateInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:loadbalancing:ListenerCertificate", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var certificate = new Certificate(name, new() { DomainName = inputs.Dns.Host, ValidationMethod = "DNS" }, inside);

        Record = inputs.Record ?? Declare(name, policy, certificate, inputs.Dns, inside);

        // Not told the record's name: it would have to equal the certificate's own list, which is where the name came from.
        var validated = new CertificateValidation(name, new() { CertificateArn = certificate.Arn }, new() { Parent = this, DependsOn = { Record } });

        CertificateArn = validated.CertificateArn;
        RegisterOutputs();
    }

    /// <summary>ARN of the certificate, known once it is valid.</summary>
    [Output]
    public Output<string> CertificateArn { get; private set; }

    /// <summary>The record that validates it, for the certificates of other regions.</summary>
    public DnsRecord Record { get; }

    // One name, so one record: it is declared outright, never inside Apply, where a preview would not see it.
    private static DnsRecord Declare(string name, CertificatePolicy policy, Certificate certificate, DnsPolicy dns, CustomResourceOptions inside)
    {
        var validation = certificate.DomainValidationOptions.Apply(all => all[0]);
        return new DnsRecord(name, new()
        {
            ZoneId = dns.ZoneId,
            Name = validation.Apply(option => WithoutDot(option.ResourceRecordName!)),
            Type = validation.Apply(option => option.ResourceRecordType!),
            Content = validation.Apply(option => WithoutDot(option.ResourceRecordValue!)),
            Ttl = policy.ValidationTtl.TotalSeconds,
            Proxied = false,
            Comment = "validates the load balancer's certificate",
        }, inside);
    }

    // AWS writes names with a closing dot, Cloudflare without: kept, it would show as a change in every preview.
    private static string WithoutDot(string name) => name.TrimEnd('.');
}
