using BarberPro.Infra.Naming;
using BarberPro.Policies.Platforms;

using Pulumi.Aws.Inputs;

namespace BarberPro.Infra.Providers;

/// <summary>
/// The explicit providers: one for each region of AWS, one for Cloudflare, one for random values. Default providers are switched off in the stack files, so whatever
/// forgets its provider is refused by the engine.
/// </summary>
public static class CloudProviders
{
    /// <summary>The AWS provider of a region; it accepts no other account, and tags all that it makes.</summary>
    public static Pulumi.Aws.Provider Aws(RegionContext context)
    {
        var args = new Pulumi.Aws.ProviderArgs
        {
            Region = context.Region,
            AllowedAccountIds = { context.Platform.Account },
            DefaultTags = new ProviderDefaultTagsArgs { Tags = context.Tags.Default },
        };
        return new(context.Region, context.Platform.Emulator is { } emulator ? Emulation.Of(emulator, args) : args);
    }

    /// <summary>The Cloudflare provider; its token comes from the environment variable CLOUDFLARE_API_TOKEN and never passes through this program.</summary>
    /// <param name="emulator">What stands in for the cloud; null for the real one.</param>
    public static Pulumi.Cloudflare.Provider Cloudflare(EmulatorPolicy? emulator) =>
        new("cloudflare", emulator is null ? null : new() { BaseUrl = emulator.Cloudflare });

    /// <summary>The provider of random values: it makes passwords, and reaches nothing.</summary>
    public static Pulumi.Random.Provider Random() => new("random");
}
