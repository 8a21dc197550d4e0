using BarberPro.Infra.Components.Storage;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Bootstrapping;

using Pulumi;
using Pulumi.Aws.Kms;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace BarberPro.Bootstrap.Components;

/// <summary>
/// Where the engine keeps what it deployed: every version of it for a while, encrypted with a key of its own, closed to the public and to plain HTTP.
/// </summary>
public sealed class StateBucket : ComponentResource
{
    /// <summary>Declares the bucket with its key.</summary>
    public StateBucket(string name, StatePolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:bootstrap:StateBucket", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };

        // Whatever the environment: without its state, a stack's resources have to be found and deleted by hand.
        var kept = new CustomResourceOptions { Parent = this, Protect = true };
        var key = new Key(name, new()
        {
            Description = $"State of {inputs.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.KeyDeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(inputs)),
        }, kept);

        // The name is told to `pulumi login`, so it is not left to chance; names of buckets are the whole world's, hence the account.
        var bucket = new Bucket(name, new() { BucketName = inputs.Names.Physical(name, inputs.Platform.Account), ForceDestroy = false }, kept);
        _ = BucketGuard.Keep(name, bucket, key.Arn, inside);
        _ = new BucketLifecycleConfiguration(name, new() { Bucket = bucket.Id, Rules = { Expiry(policy) } }, inside);
        _ = BucketGuard.Close(name, bucket, arn => AccessDocument.Of(PolicyStatement.TlsOnly("s3", arn, $"{arn}/*")), inside);
        (BucketId, BucketArn, KeyArn) = (bucket.Id, bucket.Arn, key.Arn);
        RegisterOutputs();
    }

    /// <summary>Name of the bucket.</summary>
    [Output]
    public Output<string> BucketId { get; private set; }

    /// <summary>ARN of the bucket.</summary>
    [Output]
    public Output<string> BucketArn { get; private set; }

    /// <summary>ARN of the key that encrypts it.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }

    // The current version never expires: it may be the only one for years.
    private static BucketLifecycleConfigurationRuleArgs Expiry(StatePolicy policy) => new()
    {
        Id = "replaced",
        Status = "Enabled",
        Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = "" },
        NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs
        {
            NoncurrentDays = (int)policy.NoncurrentVersions.TotalDays,
        },
        AbortIncompleteMultipartUpload = new BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs
        {
            DaysAfterInitiation = (int)policy.IncompleteUploads.TotalDays,
        },
    };
}
