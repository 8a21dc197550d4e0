namespace Pulumi;

/// <summary>Changes a resource on its way through the engine; it does not run under mocks.</summary>
/// <param name="args">The resource as it was sent.</param>
/// <param name="cancellationToken">Cancels the transform.</param>
/// <returns>The changed arguments and options, or null to leave them alone.</returns>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);
