namespace Pulumi;

/// <summary>Changes a resource's arguments and options before it is registered; it runs in the program, under mocks too.</summary>
/// <param name="args">The resource as the program made it.</param>
/// <returns>The changed arguments and options, or null to leave them alone.</returns>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
