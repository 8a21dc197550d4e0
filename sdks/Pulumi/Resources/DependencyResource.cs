namespace Pulumi;

/// <summary>Stands for a resource of which only the URN is known.</summary>
/// <param name="urn">The URN.</param>
public sealed class DependencyResource(string urn) : CustomResource(urn, id: null);
