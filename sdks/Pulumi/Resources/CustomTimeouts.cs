namespace Pulumi;

/// <summary>How long operations on a resource may take; null leaves the provider's own limit.</summary>
public sealed class CustomTimeouts
{
    /// <summary>Creates timeouts that say nothing.</summary>
    public CustomTimeouts()
    {
    }

    /// <summary>Limit of creating.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>Limit of changing.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>Limit of deleting.</summary>
    public TimeSpan? Delete { get; set; }
}
