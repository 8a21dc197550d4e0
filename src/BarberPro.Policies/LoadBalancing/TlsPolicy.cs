using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>What the listener offers to clients.</summary>
/// <param name="Policy">Name of the security policy; only those of TLS 1.3 alone are accepted (LB-7).</param>
/// <param name="Hsts">The Strict-Transport-Security header.</param>
public sealed record TlsPolicy(string Policy, HstsPolicy Hsts)
{
    // The policies of TLS 1.3 alone in AWS's list of security policies for Application Load Balancers.
    private static readonly Scalar<string> Policies = Texts.OneOf(
        "ELBSecurityPolicy-TLS13-1-3-2021-06",
        "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
        "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
        "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09");

    internal static TlsPolicy Read(PolicyReader tls) => new(
        tls.Require("policy", Policies),
        tls.Section("hsts", HstsPolicy.Read));
}
