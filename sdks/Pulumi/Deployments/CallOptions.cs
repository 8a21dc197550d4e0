namespace Pulumi;

/// <summary>How a resource's method is called.</summary>
public class CallOptions
{
    /// <summary>Resource whose providers are used when <see cref="Provider"/> is not given.</summary>
    public Resource? Parent { get; set; }

    /// <summary>Provider that answers.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>Version of the provider plugin.</summary>
    public string? Version { get; set; }

    /// <summary>Where the provider plugin is fetched from.</summary>
    public string? PluginDownloadURL { get; set; }
}
