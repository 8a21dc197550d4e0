namespace Pulumi;

/// <summary>Marks an output property of a resource, a component or a stack.</summary>
/// <param name="name">Wire name; null means the property's own name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    /// <summary>Wire name; null means the property's own name.</summary>
    public string? Name { get; } = name;
}
