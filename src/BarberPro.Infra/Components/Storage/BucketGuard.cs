using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace BarberPro.Infra.Components.Storage;

/// <summary>What every bucket has around it, whatever it holds (baseline 53 to 55).</summary>
public static class BucketGuard
{
    /// <summary>Keeps replaced versions, gives all objects one owner, and encrypts them.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="keyArn">Key that encrypts; null for S3's own keys.</param>
    /// <param name="options">Options of what is declared.</param>
    /// <returns>The versioning, for what has to come after it.</returns>
    public static BucketVersioning Keep(string name, Bucket bucket, Output<string>? keyArn, CustomResourceOptions options)
    {
        var versioning = new BucketVersioning(
            name, new() { Bucket = bucket.Id, VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = "Enabled" } }, options);
        _ = new BucketOwnershipControls(
            name, new() { Bucket = bucket.Id, Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" } }, options);
        _ = new BucketServerSideEncryptionConfiguration(name, new() { Bucket = bucket.Id, Rules = { Encryption(keyArn) } }, options);
        return versioning;
    }

    /// <summary>Closes it to the public, and gives it its policy.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="policy">The access document, given the bucket's ARN.</param>
    /// <param name="options">Options of what is declared.</param>
    /// <returns>The policy, for what has to come after it.</returns>
    public static BucketPolicy Close(string name, Bucket bucket, Func<string, string> policy, CustomResourceOptions options)
    {
        var block = new BucketPublicAccessBlock(name, new()
        {
            Bucket = bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, options);

        // S3 refuses to change a bucket's policy and its public access block at the same moment.
        return new(name, new() { Bucket = bucket.Id, Policy = bucket.Arn.Apply(policy) }, new() { Parent = options.Parent, DependsOn = { block } });
    }

    private static BucketServerSideEncryptionConfigurationRuleArgs Encryption(Output<string>? keyArn)
    {
        var encryption = new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs { SseAlgorithm = "AES256" };
        var rule = new BucketServerSideEncryptionConfigurationRuleArgs { ApplyServerSideEncryptionByDefault = encryption };
        if (keyArn is not null)
        {
            // A key of the bucket's own, derived from ours, answers most calls: a request to KMS for every object would be billed.
            (encryption.SseAlgorithm, encryption.KmsMasterKeyId, rule.BucketKeyEnabled) = ("aws:kms", keyArn, true);
        }

        return rule;
    }
}
