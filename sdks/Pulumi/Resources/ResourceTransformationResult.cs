namespace Pulumi;

/// <summary>What a <see cref="ResourceTransformation"/> made of a resource.</summary>
/// <param name="args">Arguments.</param>
/// <param name="options">Options; the parent must stay the same.</param>
public readonly struct ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
{
    /// <summary>Arguments.</summary>
    public ResourceArgs Args { get; } = args;

    /// <summary>Options.</summary>
    public ResourceOptions Options { get; } = options;
}
