using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Logging;

/// <summary>The key that encrypts a region's log groups (LOG-2); only CloudWatch Logs of this account and region may use it.</summary>
public sealed class LogEncryption : ComponentResource
{
    /// <summary>Declares the key and its alias.</summary>
    public LogEncryption(string name, LogKeyPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:logging:LogEncryption", name, options)
    {
        var key = new Key(name, new()
        {
            Description = $"Log groups of {inputs.Names.Environment}",

            // Every year: KMS's own period, which is what the baseline asks for.
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.DeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(inputs), Use(inputs)),
        }, new() { Parent = this, Protect = inputs.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{inputs.Names.Physical(name)}", TargetKeyId = key.KeyId }, new() { Parent = this });

        KeyArn = key.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the key.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }

    private static PolicyStatement Use(RegionContext context) => new(
        "LogGroups", ["kms:Decrypt*", "kms:Describe*", "kms:Encrypt*", "kms:GenerateDataKey*", "kms:ReEncrypt*"], ["*"])
    {
        Services = [$"logs.{context.Region}.amazonaws.com"],
        Conditions = [new("ArnLike", "kms:EncryptionContext:aws:logs:arn", context.Arn("logs", "log-group:*"))],
    };
}
