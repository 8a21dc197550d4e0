using BarberPro.Infra.Components.Storage;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Firewall;

using Pulumi;
using Pulumi.Aws.LB;
using Pulumi.Aws.S3;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>
/// Whose certificates the load balancer accepts (SEC-7): those of our own authority, which signed the one that the edge shows. The authority's certificate
/// is public; it lies in a bucket because a trust store reads from nowhere else.
/// </summary>
public sealed class OriginTrust : ComponentResource
{
    private const string FileName = "origin-pulls.pem";

    /// <summary>Declares bucket, file and trust store.</summary>
    public OriginTrust(string name, OriginPullsPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:firewall:OriginTrust", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };

        // Holds nothing that is not in the policy file, and can be made anew at any time.
        var bucket = new Bucket(name, new() { ForceDestroy = true }, inside);
        var versioning = BucketGuard.Keep(name, bucket, keyArn: null, inside);
        _ = BucketGuard.Close(name, bucket, arn => AccessDocument.Of(PolicyStatement.TlsOnly("s3", arn, $"{arn}/*")), inside);

        var file = Pem.Certificate(policy.Authority);
        var authority = new BucketObjectv2(name, new()
        {
            Bucket = bucket.Id,
            Key = FileName,
            Content = file,
            ContentType = "application/x-pem-file",
            SourceHash = Pem.Hash(file),
        }, new() { Parent = this, DependsOn = { versioning } });

        // The version makes a new authority a change of the trust store, which would otherwise keep what it once read.
        TrustStoreArn = new TrustStore(name, new()
        {
            Name = inputs.Names.Physical("origins"),
            CaCertificatesBundleS3Bucket = bucket.Id,
            CaCertificatesBundleS3Key = authority.Key,
            CaCertificatesBundleS3ObjectVersion = authority.VersionId,
        }, inside).Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the trust store.</summary>
    [Output]
    public Output<string> TrustStoreArn { get; private set; }
}
