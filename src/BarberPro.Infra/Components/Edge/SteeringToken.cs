using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Aws.Kms;
using Pulumi.Aws.SecretsManager;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// Where the Cloudflare token lies with which the failover runbook changes the pools' weights. It stands in the region that the runbook runs in, and no
/// stack writes its value: an operator puts it there once, so that it is in no state and no log (SEC-7).
/// </summary>
public sealed class SteeringToken : ComponentResource
{
    /// <summary>Declares the secret and its key.</summary>
    public SteeringToken(string name, SteeringTokenPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:SteeringToken", name, options)
    {
        var kept = new CustomResourceOptions { Parent = this, Protect = inputs.Platform.Protect };
        var key = new Key(name, new()
        {
            Description = $"Steering token of {inputs.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.KeyDeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(inputs), KeyAccess.Through(inputs, "secretsmanager")),
        }, kept);
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{inputs.Names.Physical(name)}", TargetKeyId = key.KeyId }, new() { Parent = this });
        Arn = new Secret(name, new()
        {
            Name = inputs.Names.Path("edge", "steering-token"),
            Description = "Cloudflare API token that may edit load balancers; its value is put here by hand",
            KmsKeyId = key.Arn,
            RecoveryWindowInDays = (int)policy.RecoveryWindow.TotalDays,
        }, kept).Arn;
        KeyArn = key.Arn;
        RegisterOutputs();
    }

    /// <summary>ARN of the secret.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>ARN of its key.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }
}
