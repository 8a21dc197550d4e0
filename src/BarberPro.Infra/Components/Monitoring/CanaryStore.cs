using BarberPro.Infra.Components.Storage;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.Kms;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the robots' bucket needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="KeyDeletionWindow">How long its deleted key can be restored.</param>
public sealed record CanaryStoreInputs(RegionContext Context, TimeSpan KeyDeletionWindow);

/// <summary>Where the robots' code lies and their findings go, encrypted with a key of its own; findings expire with the logs (MON-10).</summary>
public sealed class CanaryStore : ComponentResource
{
    /// <summary>Prefix of what the robots find.</summary>
    public const string Findings = "findings";

    /// <summary>Declares key and bucket.</summary>
    public CanaryStore(string name, LoggingPolicy policy, CanaryStoreInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:CanaryStore", name, options)
    {
        var context = inputs.Context;
        var inside = new CustomResourceOptions { Parent = this };
        var kept = new CustomResourceOptions { Parent = this, Protect = context.Platform.Protect };
        var key = new Key(name, new()
        {
            Description = $"Findings of the robots of {context.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)inputs.KeyDeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(context), KeyAccess.Through(context, "s3")),
        }, kept);
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{context.Names.Physical(name)}", TargetKeyId = key.KeyId }, inside);

        var bucket = new Bucket(name, new() { ForceDestroy = !context.Platform.Protect }, kept);
        _ = BucketGuard.Keep(name, bucket, key.Arn, inside);
        _ = new BucketLifecycleConfiguration(name, new() { Bucket = bucket.Id, Rules = { Expiry(policy) } }, inside);
        _ = BucketGuard.Close(name, bucket, TlsOnly, inside);
        (BucketName, Arn, KeyArn) = (bucket.Id, bucket.Arn, key.Arn);
        RegisterOutputs();
    }

    /// <summary>Name of the bucket.</summary>
    [Output]
    public Output<string> BucketName { get; private set; }

    /// <summary>ARN of the bucket.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>ARN of its key.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }

    // Findings only: the code of a robot that has not changed for long is as old, and still needed.
    private static BucketLifecycleConfigurationRuleArgs Expiry(LoggingPolicy policy) => new()
    {
        Id = "expire",
        Status = "Enabled",
        Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = $"{Findings}/" },
        Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = (int)policy.Retention.TotalDays },
        NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = (int)policy.Retention.TotalDays },
        AbortIncompleteMultipartUpload = new BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs
        {
            DaysAfterInitiation = (int)policy.IncompleteUploads.TotalDays,
        },
    };

    private static string TlsOnly(string bucketArn) => AccessDocument.Of(PolicyStatement.TlsOnly("s3", bucketArn, $"{bucketArn}/*"));
}
