using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;
using BarberPro.Policies.Security;

using Pulumi;
using Pulumi.Aws.CloudTrail;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Security;

/// <summary>What a trail needs from elsewhere.</summary>
/// <param name="Context">Where its bucket, log and alarms are.</param>
/// <param name="Logging">How long its records live: as long as any log (LOG-2, LG-01).</param>
/// <param name="Logs">Where its log group stands.</param>
/// <param name="Alerts">Where its alarms lead.</param>
public sealed record AuditTrailInputs(RegionContext Context, LoggingPolicy Logging, LogStore Logs, AlertRoutes Alerts);

/// <summary>The record of all API calls in all regions: signed, encrypted, stored, and watched (SEC-8).</summary>
public sealed class AuditTrail : ComponentResource
{
    /// <summary>Declares the trail with its key, bucket, log group and alarms.</summary>
    public AuditTrail(string name, SecurityPolicy policy, AuditTrailInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:security:AuditTrail", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var context = inputs.Context;
        var trailName = context.Names.Physical(name);
        var trailArn = context.Arn("cloudtrail", $"trail/{trailName}");
        var key = new Key(name, new()
        {
            Description = $"API records of {context.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.Trail.KeyDeletionWindow.TotalDays,
            Policy = TrailAccess.OfKey(context, trailArn),
        }, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{trailName}", TargetKeyId = key.KeyId }, inside);

        var bucket = new RecordBucket(
            name, inputs.Logging, new(context, key.Arn, arn => TrailAccess.OfBucket(context, arn, trailArn)), new() { Parent = this });
        var group = EncryptedLog.Declare(name, context.Names.Path(name), inputs.Logs, inside);
        var role = new Role(name, new()
        {
            Description = $"Writes API records of {context.Names.Environment}",
            AssumeRolePolicy = TrailAccess.Trust(),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var write = new RolePolicy(name, new() { Role = role.Id, Policy = group.Arn.Apply(TrailAccess.OfRole) }, inside);

        // CloudTrail writes to bucket and log group before it takes the trail.
        _ = new Trail(name, new()
        {
            Name = trailName,
            IsMultiRegionTrail = true,
            IncludeGlobalServiceEvents = true,
            EnableLogFileValidation = true,
            EnableLogging = true,
            KmsKeyId = key.Arn,
            S3BucketName = bucket.BucketId,
            CloudWatchLogsGroupArn = group.Arn.Apply(arn => $"{arn}:*"),
            CloudWatchLogsRoleArn = role.Arn,
        }, new() { Parent = this, DependsOn = { bucket.Access, write } });

        PagingAlarms = new AuditAlarms(name, policy.Audit, new(context, group.Name, inputs.Alerts), new() { Parent = this }).PagingAlarms;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
