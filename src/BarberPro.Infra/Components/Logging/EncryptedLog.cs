using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Logging;

/// <summary>Declares log groups, so that none is ever without retention and key (LOG-2).</summary>
public static class EncryptedLog
{
    /// <summary>A log group at a path.</summary>
    public static LogGroup Declare(string name, string path, LogStore store, CustomResourceOptions options) => new(name, new()
    {
        Name = path,
        RetentionInDays = (int)store.Retention.TotalDays,
        KmsKeyId = store.KeyArn,
    }, options);
}
