using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How the listener's certificate is validated.</summary>
/// <param name="ValidationTtl">Time to live of the validation record, 60 s to 1 day.</param>
public sealed record CertificatePolicy(TimeSpan ValidationTtl)
{
    internal static CertificatePolicy Read(PolicyReader certificate) => new(
        certificate.Require("validationTtl", Durations.Seconds, TimeSpan.FromSeconds(60), TimeSpan.FromDays(1)));
}
