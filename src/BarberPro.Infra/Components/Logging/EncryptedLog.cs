using BarberPro.Infra.Documents;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Logging;

/// <summary>Declares log groups, so that none is ever without retention and key (LOG-2).</summary>
public static class EncryptedLog
{
    /// <summary>A log group at a path.</summary>
    public static LogGroup Declare(string name, Input<string> path, LogStore store, CustomResourceOptions options) => new(name, new()
    {
        Name = path,
        RetentionInDays = (int)store.Retention.TotalDays,
        KmsKeyId = store.KeyArn,
    }, options);

    /// <summary>Lets somebody write to a log group, and make its streams.</summary>
    public static PolicyStatement Writing(string sid, string groupArn) =>
        new(sid, ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], [groupArn, $"{groupArn}:*"]);
}
