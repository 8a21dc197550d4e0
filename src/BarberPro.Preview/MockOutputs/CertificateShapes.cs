using System.Collections.Immutable;

namespace BarberPro.Preview.MockOutputs;

/// <summary>Certificates and the DNS records that prove them.</summary>
internal static class CertificateShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:acm/certificate:Certificate" => new("arn:aws:acm:{region}:{account}:certificate/{uuid}", "{id}")
        {
            More = [new("status", "PENDING_VALIDATION"), new("type", "AMAZON_ISSUED")],
            Special = (certificate, _, outputs) => outputs["domainValidationOptions"] = Proofs(certificate),
        },
        "aws:acm/certificateValidation:CertificateValidation" => new("{uuid}"),
        _ => null,
    };

    /// <summary>One record for each name; a wildcard is proved by the record of the name that it stands below.</summary>
    private static ImmutableArray<object> Proofs(MockResource certificate)
    {
        List<string> domains = [certificate.Text("domainName")];
        foreach (var name in certificate.Inputs["subjectAlternativeNames"]?.Items ?? [])
        {
            if (name.Text is { } text && !domains.Contains(text))
            {
                domains.Add(text);
            }
        }

        var proofs = ImmutableArray.CreateBuilder<object>(domains.Count);
        foreach (var domain in domains)
        {
            var proved = domain.StartsWith("*.", StringComparison.Ordinal) ? domain[2..] : domain;
            proofs.Add(ImmutableDictionary<string, object>.Empty
                .Add("domainName", domain)
                .Add("resourceRecordName", $"_{certificate.Hex(32, proved)}.{proved}.")
                .Add("resourceRecordType", "CNAME")
                .Add("resourceRecordValue", $"_{certificate.Hex(32, $"value {proved}")}.{certificate.Hex(10, "zone")}.acm-validations.aws."));
        }

        return proofs.DrainToImmutable();
    }
}
