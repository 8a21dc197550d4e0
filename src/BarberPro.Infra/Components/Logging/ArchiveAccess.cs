using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Logging;

/// <summary>Writes who may do what on the way of a log line into storage (LOG-1).</summary>
public static class ArchiveAccess
{
    /// <summary>The trust document of the role that Firehose delivers in. Firehose names the account as external id, and no source account.</summary>
    public static string Trust(RegionContext context) => AccessDocument.Of(new PolicyStatement("Assume", ["sts:AssumeRole"], [])
    {
        Services = ["firehose.amazonaws.com"],
        Conditions = [new("StringEquals", "sts:ExternalId", context.Platform.Account)],
    });

    /// <summary>The access document of that role: objects in the bucket, the bucket's key through S3 alone, and its own log.</summary>
    public static string Deliver(RegionContext context, string bucketArn, string keyArn, string logGroupArn) => AccessDocument.Of(
        new PolicyStatement("Bucket", ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], [bucketArn]),
        new PolicyStatement("Objects", ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"], [$"{bucketArn}/*"]),
        new PolicyStatement("Key", ["kms:Decrypt", "kms:GenerateDataKey"], [keyArn])
        {
            Conditions = [new("StringEquals", "kms:ViaService", $"s3.{context.Region}.amazonaws.com")],
        },
        EncryptedLog.Writing("Errors", logGroupArn));

    /// <summary>The access document of the role in which CloudWatch Logs hands lines over.</summary>
    /// <param name="archiveArn">The delivery stream into storage.</param>
    /// <param name="searchArn">The data stream of the search engine; null while there is none.</param>
    public static string HandOver(string archiveArn, string? searchArn)
    {
        var archive = new PolicyStatement("Archive", ["firehose:PutRecord", "firehose:PutRecordBatch"], [archiveArn]);
        return searchArn is null
            ? AccessDocument.Of(archive)
            : AccessDocument.Of(archive, new PolicyStatement("Search", ["kinesis:PutRecord", "kinesis:PutRecords"], [searchArn]));
    }
}
