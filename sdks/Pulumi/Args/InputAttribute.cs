namespace Pulumi;

/// <summary>Marks a member as an argument that is sent; for lists and maps it stands on the private backing field.</summary>
/// <param name="name">Wire name.</param>
/// <param name="required">Whether leaving the member null fails the registration.</param>
/// <param name="json">Whether the value travels as a JSON string (provider arguments do).</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    internal bool Json { get; } = json;
}
