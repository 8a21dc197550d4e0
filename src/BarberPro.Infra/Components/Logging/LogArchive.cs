using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Kinesis;
using Pulumi.Aws.Kinesis.Inputs;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Logging;

/// <summary>What an archive of logs needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Logs">Where its own log goes.</param>
public sealed record LogArchiveInputs(RegionContext Context, LogStore Logs);

/// <summary>Stored copies of logs: a stream that writes gzip objects of one JSON line an event into a bucket with a key of its own (LOG-1).</summary>
public sealed class LogArchive : ComponentResource
{
    /// <summary>Declares key, bucket and stream.</summary>
    public LogArchive(string name, LoggingPolicy policy, LogArchiveInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:logging:LogArchive", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var context = inputs.Context;
        var key = new Key(name, new()
        {
            Description = $"Copies of logs of {context.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.Key.DeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(context), KeyAccess.Through(context, "s3"), KeyAccess.Through(context, "firehose")),
        }, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{context.Names.Physical(name)}", TargetKeyId = key.KeyId }, inside);

        var bucket = new RecordBucket(name, policy, new(context, key.Arn, _ => []), new() { Parent = this });
        var errors = EncryptedLog.Declare(name, context.Names.Path(name, "errors"), inputs.Logs, inside);
        var role = new Role(name, new()
        {
            Description = $"Writes copies of logs of {context.Names.Environment}",
            AssumeRolePolicy = ArchiveAccess.Trust(context),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var access = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(bucket.Arn, key.Arn, errors.Arn).Apply(arns => ArchiveAccess.Deliver(context, arns.Item1, arns.Item2, arns.Item3)),
        }, inside);

        // Firehose tries the role when the stream is made.
        StreamArn = new FirehoseDeliveryStream(name, new()
        {
            Name = context.Names.Physical(name),
            Destination = "extended_s3",
            ServerSideEncryption = new FirehoseDeliveryStreamServerSideEncryptionArgs { Enabled = true, KeyType = "CUSTOMER_MANAGED_CMK", KeyArn = key.Arn },
            ExtendedS3Configuration = ArchiveObjects.Of(policy.Delivery, context.Platform.Market, new(bucket.Arn, key.Arn, role.Arn, errors.Name)),
        }, new() { Parent = this, DependsOn = { access } }).Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the stream.</summary>
    [Output]
    public Output<string> StreamArn { get; private set; }
}
