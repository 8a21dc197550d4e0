using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Security;

/// <summary>Writes what CloudTrail may do with a trail's key, bucket and log group; each for that one trail (SEC-8, baseline 60).</summary>
public static class TrailAccess
{
    private const string Service = "cloudtrail.amazonaws.com";

    /// <summary>The document of the key: CloudTrail encrypts, and whoever may read the bucket decrypts through it.</summary>
    public static string OfKey(RegionContext context, string trailArn) => AccessDocument.Of(
        KeyAccess.Administration(context),
        new PolicyStatement("Trail", ["kms:DescribeKey", "kms:GenerateDataKey*"], ["*"]) { Services = [Service], Conditions = [Source(trailArn)] },
        KeyAccess.Through(context, "s3"));

    /// <summary>The statements of the bucket.</summary>
    public static PolicyStatement[] OfBucket(RegionContext context, string bucketArn, string trailArn) =>
    [
        new("TrailCheck", ["s3:GetBucketAcl"], [bucketArn]) { Services = [Service], Conditions = [Source(trailArn)] },
        new("TrailWrite", ["s3:PutObject"], [$"{bucketArn}/AWSLogs/{context.Platform.Account}/*"])
        {
            Services = [Service],
            Conditions = [Source(trailArn), new("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")],
        },
    ];

    /// <summary>The document of the role that writes to the log group.</summary>
    public static string OfRole(string logGroupArn) => AccessDocument.Of(EncryptedLog.Writing("Write", logGroupArn));

    /// <summary>The trust document of that role: for writing logs CloudTrail sends neither source account nor source ARN.</summary>
    public static string Trust() => AccessDocument.Trust(Service, account: null);

    private static PolicyCondition Source(string trailArn) => new("StringEquals", "aws:SourceArn", trailArn);
}
