using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a resource takes over from its parent, beside what its own options say.</summary>
/// <param name="Provider">Provider of a custom resource.</param>
/// <param name="Providers">Providers by package that its children take over.</param>
/// <param name="Protect">Whether it is protected, and so its children.</param>
internal readonly record struct Inheritance(ProviderResource? Provider, ImmutableDictionary<string, ProviderResource> Providers, bool Protect)
{
    internal static Inheritance For(Resource resource, bool isCustom, ResourceOptions options)
    {
        var parent = options.Parent;
        var providers = parent?.Providers ?? ImmutableDictionary<string, ProviderResource>.Empty;
        var protect = options.Protect ?? parent?.IsProtected ?? false;
        var type = resource.GetResourceType();
        if (!isCustom)
        {
            return new(null, WithProvidersOf(options, providers), protect);
        }

        if (options.Provider is null)
        {
            return new(parent?.ProviderOf(type), providers, protect);
        }

        return new(options.Provider, Resource.Package(type) is { } package ? providers.SetItem(package, options.Provider) : providers, protect);
    }

    private static ImmutableDictionary<string, ProviderResource> WithProvidersOf(
        ResourceOptions options, ImmutableDictionary<string, ProviderResource> providers)
    {
        var several = (options as ComponentResourceOptions)?.OwnProviders ?? [];
        if (options.Provider is { } single)
        {
            return several.Count == 0
                ? providers.SetItem(single.PackageName, single)
                : throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);
        }

        foreach (var provider in several)
        {
            providers = providers.SetItem(provider.PackageName, provider);
        }

        return providers;
    }
}
