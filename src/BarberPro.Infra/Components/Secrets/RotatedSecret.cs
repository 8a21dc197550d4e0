using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Secrets;

using Pulumi;
using Pulumi.Aws.SecretsManager;
using Pulumi.Aws.SecretsManager.Inputs;
using Pulumi.Random;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>What a secret needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="KeyArn">ARN of the key that encrypts it.</param>
/// <param name="Subject">What it is the password of; last part of its name.</param>
/// <param name="Fields">What it tells beside the password.</param>
/// <param name="Copy">Its copy in another region; null for none.</param>
public sealed record RotatedSecretInputs(
    RegionContext Context, Output<string> KeyArn, string Subject, ImmutableArray<SecretField> Fields, SecretCopy? Copy);

/// <summary>
/// A password that nobody chose, and the secret that keeps it (DB-12, CA-5). The program sets only the first one: from then on it belongs to the
/// rotation function, and whoever applied the first password again would lock the application out.
/// </summary>
public sealed class RotatedSecret : ComponentResource
{
    /// <summary>Declares the password, the secret and its first version.</summary>
    public RotatedSecret(string name, SecretsPolicy policy, RotatedSecretInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:secrets:RotatedSecret", name, options)
    {
        var context = inputs.Context;

        // Letters and digits alone: any PostgreSQL client, Redis user and connection string takes them unquoted.
        var password = new RandomPassword(name, new() { Length = policy.PasswordLength, Special = false }, new() { Parent = this });
        var args = new SecretArgs
        {
            Name = context.Names.Path("secrets", inputs.Subject),
            Description = $"Password of the {inputs.Subject}",
            KmsKeyId = inputs.KeyArn,
            RecoveryWindowInDays = (int)policy.RecoveryWindow.TotalDays,
        };
        if (inputs.Copy is { } copy)
        {
            args.Replicas.Add(new SecretReplicaArgs { Region = copy.Region, KmsKeyId = copy.KeyArn });
        }

        var secret = new Secret(name, args, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new SecretVersion(
            name,
            new() { SecretId = secret.Id, SecretString = password.Result.Apply(text => SecretDocument.Of(inputs.Fields, text)) },
            new() { Parent = this, IgnoreChanges = { "secretString", "versionStages" } });

        Password = password.Result;
        Arn = secret.Arn;
        RegisterOutputs();
    }

    /// <summary>The first password, a secret.</summary>
    public Output<string> Password { get; }

    /// <summary>ARN of the secret.</summary>
    [Output]
    public Output<string> Arn { get; private set; }
}
