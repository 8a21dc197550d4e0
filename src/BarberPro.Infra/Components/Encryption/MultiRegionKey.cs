using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Encryption;

/// <summary>What a key of several regions needs from elsewhere.</summary>
/// <param name="Primary">Region in which it is made.</param>
/// <param name="Standby">Region that gets a replica of it; null for none.</param>
/// <param name="StandbyProvider">Provider of that region.</param>
/// <param name="Purpose">What it encrypts, for whoever reads the list of keys.</param>
/// <param name="Services">Services that store with it, as their endpoints begin: <c>rds</c>.</param>
public sealed record MultiRegionKeyInputs(
    RegionContext Primary, RegionContext? Standby, ProviderResource? StandbyProvider, string Purpose, ImmutableArray<string> Services);

/// <summary>
/// A key that is the same in every region, so that what one region encrypted another one opens (DR-5). Each region's copy admits the services of
/// that region alone.
/// </summary>
public sealed class MultiRegionKey : ComponentResource
{
    private readonly MultiRegionKeyInputs inputs;
    private readonly Output<string>? standbyArn;

    /// <summary>Declares the key and its replica.</summary>
    /// <param name="name">Logical name.</param>
    /// <param name="policy">How long the deleted key can be restored.</param>
    /// <param name="inputs">What it needs from elsewhere.</param>
    /// <param name="options">Options of the component.</param>
    public MultiRegionKey(string name, TimeSpan policy, MultiRegionKeyInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:encryption:MultiRegionKey", name, options)
    {
        this.inputs = inputs;
        var context = inputs.Primary;
        var key = new Key(name, new()
        {
            Description = Describe(context),
            MultiRegion = true,
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.TotalDays,
            Policy = AccessOf(context),
        }, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = AliasOf(name, context), TargetKeyId = key.KeyId }, new() { Parent = this });
        Arn = key.Arn;

        if (inputs.Standby is { } standby)
        {
            var replica = new ReplicaKey(standby.Named(name), new()
            {
                Description = Describe(standby),
                PrimaryKeyArn = key.Arn,
                DeletionWindowInDays = (int)policy.TotalDays,
                Policy = AccessOf(standby),
            }, new() { Parent = this, Provider = inputs.StandbyProvider, Protect = standby.Platform.Protect });
            _ = new Pulumi.Aws.Kms.Alias(
                standby.Named(name), new() { Name = AliasOf(name, standby), TargetKeyId = replica.KeyId }, new() { Parent = this, Provider = inputs.StandbyProvider });
            standbyArn = replica.Arn;
        }

        RegisterOutputs();
    }

    /// <summary>ARN of the key in the primary region.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>ARN of the key in a region.</summary>
    public Output<string> ArnIn(RegionContext context) => context.IsPrimary ? Arn : standbyArn!;

    private string Describe(RegionContext context) => $"{inputs.Purpose} of {context.Names.Environment}";

    private string AccessOf(RegionContext context) =>
        AccessDocument.Of([KeyAccess.Administration(context), .. inputs.Services.Select(service => KeyAccess.Through(context, service))]);

    private static string AliasOf(string name, RegionContext context) => $"alias/{context.Names.Physical(context.Named(name))}";
}
