using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Bootstrapping;

using Pulumi;
using Pulumi.Aws.Kms;

namespace BarberPro.Bootstrap.Components;

/// <summary>The key of the secrets in stack files and state. Apart from the state's own, so that reading a state does not mean reading its secrets.</summary>
public sealed class SecretsKey : ComponentResource
{
    /// <summary>Declares the key and the name that it is known by.</summary>
    public SecretsKey(string name, StatePolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:bootstrap:SecretsKey", name, options)
    {
        var key = new Key(name, new()
        {
            Description = $"Stack secrets of {inputs.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.KeyDeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(inputs)),
        }, new() { Parent = this, Protect = true });
        var alias = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{inputs.Names.Physical("stack", name)}", TargetKeyId = key.KeyId }, new() { Parent = this });

        (KeyArn, AliasName) = (key.Arn, alias.Name);
        RegisterOutputs();
    }

    /// <summary>ARN of the key.</summary>
    [Output]
    public Output<string> KeyArn { get; private set; }

    /// <summary>Its name, as a secrets provider is told.</summary>
    [Output]
    public Output<string> AliasName { get; private set; }
}
