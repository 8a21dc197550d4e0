using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>
/// The field behind an automatic property. Going through it spares compiling an accessor for each of the thousands of
/// properties that provider packages declare, which would take most of a cold start.
/// </summary>
internal static class BackingFields
{
    internal static FieldInfo? Of(PropertyInfo property)
    {
        var field = property.DeclaringType!.GetField(
            $"<{property.Name}>k__BackingField",
            BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        return field is not null && field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) ? field : null;
    }
}
