namespace Pulumi;

/// <summary>Ties a resource class to its type token, so that a reference to such a resource can be read back.</summary>
/// <param name="type">Type token, such as <c>aws:ec2/vpc:Vpc</c>.</param>
/// <param name="version">Version of the package that declares it, if any.</param>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute(string type, string? version) : Attribute
{
    /// <summary>Type token.</summary>
    public string Type { get; } = type;

    /// <summary>Version of the package that declares the type.</summary>
    public string? Version { get; } = version;
}
