using BarberPro.Infra.Components.Storage;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace BarberPro.Infra.Components.Logging;

/// <summary>What a bucket of records needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="KeyArn">Key that encrypts it; null for S3's own keys, where the writer takes no others.</param>
/// <param name="Writers">Statements that let services write, given the bucket's ARN; none where writers come with a role.</param>
public sealed record RecordBucketInputs(RegionContext Context, Output<string>? KeyArn, Func<string, PolicyStatement[]> Writers);

/// <summary>
/// A bucket that services write records into: closed to the public, reached over TLS only, with versions that end with the retention, so that every copy of
/// a log is as old as the log may be and no older (LG-01, baseline 53 to 55).
/// </summary>
public sealed class RecordBucket : ComponentResource
{
    /// <summary>Declares the bucket and what closes it.</summary>
    public RecordBucket(string name, LoggingPolicy policy, RecordBucketInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:logging:RecordBucket", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var isProtected = inputs.Context.Platform.Protect;
        var bucket = new Bucket(name, new() { ForceDestroy = !isProtected }, new() { Parent = this, Protect = isProtected });
        _ = BucketGuard.Keep(name, bucket, inputs.KeyArn, inside);
        _ = new BucketLifecycleConfiguration(name, new() { Bucket = bucket.Id, Rules = { Expiry(policy) } }, inside);
        Access = BucketGuard.Close(name, bucket, arn => AccessDocument.Of([.. inputs.Writers(arn), PolicyStatement.TlsOnly("s3", arn, $"{arn}/*")]), inside);
        BucketId = bucket.Id;
        Arn = bucket.Arn;
        RegisterOutputs();
    }

    /// <summary>Name of the bucket.</summary>
    [Output]
    public Output<string> BucketId { get; private set; }

    /// <summary>ARN of the bucket.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>The policy that lets the writers in; whatever writes must come after it.</summary>
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
}
