namespace Pulumi;

/// <summary>A resource about to be registered, given to a <see cref="ResourceTransformation"/>.</summary>
/// <param name="resource">The resource; its outputs are not complete.</param>
/// <param name="args">Its arguments.</param>
/// <param name="options">Its options, before anything is inherited.</param>
public readonly struct ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options)
{
    /// <summary>The resource; its outputs are not complete.</summary>
    public Resource Resource { get; } = resource;

    /// <summary>Its arguments.</summary>
    public ResourceArgs Args { get; } = args;

    /// <summary>Its options, before anything is inherited.</summary>
    public ResourceOptions Options { get; } = options;
}
