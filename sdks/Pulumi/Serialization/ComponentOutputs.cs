using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The properties marked [Output] of a component, as they are at the end of its constructor.</summary>
internal static class ComponentOutputs
{
    internal static IDictionary<string, object?> Of(Resource component, bool declaredOnly)
    {
        var outputs = new Dictionary<string, object?>(StringComparer.Ordinal);
        var which = BindingFlags.Public | BindingFlags.Instance | (declaredOnly ? BindingFlags.DeclaredOnly : BindingFlags.Default);
        foreach (var property in component.GetType().GetProperties(which))
        {
            if (property.Name != nameof(Resource.Urn)
                && property.GetCustomAttributes(typeof(OutputAttribute), inherit: false) is [OutputAttribute attribute, ..])
            {
                var name = string.IsNullOrWhiteSpace(attribute.Name) ? property.Name : attribute.Name;
                outputs.Add(name, (BackingFields.Of(property) is { } field) ? field.GetValue(component) : property.GetValue(component));
            }
        }

        return outputs;
    }
}
