using BarberPro.Policies.Logging;
using BarberPro.Policies.Platforms;

using Pulumi;
using Pulumi.Aws.Kinesis.Inputs;

namespace BarberPro.Infra.Components.Logging;

/// <summary>What the objects of an archive are written with.</summary>
/// <param name="BucketArn">The bucket.</param>
/// <param name="KeyArn">Its key.</param>
/// <param name="RoleArn">Role that writes.</param>
/// <param name="ErrorLog">Log group that says why something was not written.</param>
public sealed record ArchiveTargets(Output<string> BucketArn, Output<string> KeyArn, Output<string> RoleArn, Output<string> ErrorLog);

/// <summary>
/// How the objects of an archive look (LOG-1). CloudWatch Logs sends envelopes of many events, compressed: they are unpacked first, else the object would
/// be gzip within gzip, then opened, and each event ends its own line.
/// </summary>
public static class ArchiveObjects
{
    /// <summary>The stream's configuration.</summary>
    public static FirehoseDeliveryStreamExtendedS3ConfigurationArgs Of(LogDeliveryPolicy policy, MarketPolicy market, ArchiveTargets targets) => new()
    {
        BucketArn = targets.BucketArn,
        KmsKeyArn = targets.KeyArn,
        RoleArn = targets.RoleArn,
        CompressionFormat = "GZIP",
        FileExtension = ".json.gz",
        BufferingSize = policy.BufferSize.Mebibytes,
        BufferingInterval = (int)policy.BufferInterval.TotalSeconds,
        CustomTimeZone = market.TimeZone,
        Prefix = "logs/!{timestamp:yyyy/MM/dd/HH}/",
        ErrorOutputPrefix = "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/",
        CloudwatchLoggingOptions = new FirehoseDeliveryStreamExtendedS3ConfigurationCloudwatchLoggingOptionsArgs
        {
            Enabled = true,
            LogGroupName = targets.ErrorLog,
            LogStreamName = "delivery",
        },
        ProcessingConfiguration = new FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationArgs
        {
            Enabled = true,
            Processors =
            {
                Processor("Decompression", "CompressionFormat", "GZIP"),
                Processor("CloudWatchLogProcessing", "DataMessageExtraction", "true"),
                new FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessorArgs { Type = "AppendDelimiterToRecord" },
            },
        },
    };

    private static FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessorArgs Processor(string type, string parameter, string value) => new()
    {
        Type = type,
        Parameters =
        {
            new FirehoseDeliveryStreamExtendedS3ConfigurationProcessingConfigurationProcessorParameterArgs { ParameterName = parameter, ParameterValue = value },
        },
    };
}
