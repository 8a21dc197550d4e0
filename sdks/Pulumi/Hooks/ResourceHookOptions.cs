namespace Pulumi;

/// <summary>When a <see cref="ResourceHook"/> runs.</summary>
public class ResourceHookOptions
{
    /// <summary>Creates options that say nothing.</summary>
    public ResourceHookOptions()
    {
    }

    /// <summary>Whether it runs in previews too.</summary>
    public bool? OnDryRun { get; set; }

    /// <summary>Whether its failure is only a warning.</summary>
    public bool? IgnoreErrors { get; set; }
}
