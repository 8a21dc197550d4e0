namespace Pulumi;

/// <summary>How a component and its children are managed.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    /// <summary>Creates options that say nothing.</summary>
    public ComponentResourceOptions()
    {
    }

    /// <summary>Providers of the children, one a package.</summary>
    public List<ProviderResource> Providers
    {
        get => _providers ??= [];
        set => _providers = value;
    }

    internal List<ProviderResource>? OwnProviders => _providers;

    /// <summary>New options that say what both say; where both do, the second wins, lists are joined and a package keeps one provider.</summary>
    /// <param name="options1">The options that give way.</param>
    /// <param name="options2">The options that win.</param>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        merged.IncludeAll(options1);
        merged.IncludeAll(options2);
        return merged;
    }

    private void IncludeAll(ComponentResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        Include(other);
        foreach (var provider in other._providers ?? [])
        {
            _ = Providers.RemoveAll(earlier => earlier.PackageName == provider.PackageName);
            Providers.Add(provider);
        }
    }
}
