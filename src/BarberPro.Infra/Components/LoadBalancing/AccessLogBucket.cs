using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>
/// Where the load balancer writes its access and connection logs. Encrypted with S3's own keys (SSE-S3): log delivery takes no other (LB-8).
/// </summary>
public sealed class AccessLogBucket : ComponentResource
{
    /// <summary>Prefix of access logs: one line a request.</summary>
    public const string AccessPrefix = "access";

    /// <summary>Prefix of connection logs: one line a TLS handshake.</summary>
    public const string ConnectionPrefix = "connection";

    /// <summary>Declares the bucket and what closes it.</summary>
    public AccessLogBucket(string name, LoggingPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:loadbalancing:AccessLogBucket", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var bucket = new Bucket(name, new() { ForceDestroy = !inputs.Platform.Protect }, new() { Parent = this, Protect = inputs.Platform.Protect });
        _ = new BucketVersioning(name, new() { Bucket = bucket.Id, VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" } }, inside);
        _ = new BucketOwnershipControls(
            name, new() { Bucket = bucket.Id, Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" } }, inside);
        _ = new BucketServerSideEncryptionConfiguration(name, new()
        {
            Bucket = bucket.Id,
            Rules =
            {
                new BucketServerSideEncryptionConfigurationRuleArgs
                {
                    ApplyServerSideEncryptionByDefault = new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                    {
                        SseAlgorithm = "AES256",
                    },
                },
            },
        }, inside);
        _ = new BucketLifecycleConfiguration(name, new() { Bucket = bucket.Id, Rules = { Expiry(policy) } }, inside);
        var block = new BucketPublicAccessBlock(name, new()
        {
            Bucket = bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, inside);

        // S3 refuses to change a bucket's policy and its public access block at the same moment.
        Access = new BucketPolicy(
            name, new() { Bucket = bucket.Id, Policy = bucket.Arn.Apply(arn => Delivery(arn, inputs)) }, new() { Parent = this, DependsOn = { block } });
        BucketId = bucket.Id;
        RegisterOutputs();
    }

    /// <summary>Name of the bucket.</summary>
    [Output]
    public Output<string> BucketId { get; private set; }

    /// <summary>The policy that lets log delivery in; a load balancer that logs must come after it.</summary>
    public BucketPolicy Access { get; }

    private static BucketLifecycleConfigurationRuleArgs Expiry(LoggingPolicy policy) => new()
    {
        Id = "expire",
        Status = "Enabled",
        Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = "" },
        Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = (int)policy.Retention.TotalDays },
        NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = (int)policy.Retention.TotalDays },
        AbortIncompleteMultipartUpload = new BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs
        {
            DaysAfterInitiation = (int)policy.IncompleteUploads.TotalDays,
        },
    };

    private static string Delivery(string bucketArn, RegionContext context) => AccessDocument.Of(
        new PolicyStatement("Delivery", ["s3:PutObject"],
        [
            $"{bucketArn}/{AccessPrefix}/AWSLogs/{context.Platform.Account}/*",
            $"{bucketArn}/{ConnectionPrefix}/AWSLogs/{context.Platform.Account}/*",
        ])
        {
            Services = ["logdelivery.elasticloadbalancing.amazonaws.com"],
        },
        PolicyStatement.TlsOnly("s3", bucketArn, $"{bucketArn}/*"));
}
