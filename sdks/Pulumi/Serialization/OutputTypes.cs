using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Which types an output property of a custom resource may have.</summary>
internal static class OutputTypes
{
    private static readonly ConcurrentDictionary<Type, bool> Allowed = new();

    /// <exception cref="InvalidOperationException">The property's value is of a type that no answer can be converted to.</exception>
    internal static void Check(PropertyInfo property)
    {
        var type = property.PropertyType.GenericTypeArguments[0];
        if (!IsAllowed(type))
        {
            throw new InvalidOperationException($"""
                [Output] {property.ReflectedType!.FullName}.{property.Name} contains invalid type {type.FullName}. Allowed types are:
                    String, Boolean, Int32, Double,
                    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or
                    a class explicitly marked with the [{nameof(OutputTypeAttribute)}].
                """);
        }
    }

    private static bool IsAllowed(Type type) => Allowed.GetOrAdd(type, Decide);

    private static bool Decide(Type type)
    {
        if (type.IsConstructedGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var arguments = type.GenericTypeArguments;
            return definition == typeof(ImmutableDictionary<,>)
                ? arguments[0] == typeof(string) && IsAllowed(arguments[1])
                : IsAllowedContainer(definition) && Array.TrueForAll(arguments, IsAllowed);
        }

        return type == typeof(string)
            || type == typeof(bool)
            || type == typeof(int)
            || type == typeof(double)
            || type == typeof(object)
            || type == typeof(JsonElement)
            || typeof(AssetOrArchive).IsAssignableFrom(type)
            || typeof(Resource).IsAssignableFrom(type)
            || (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int))
            || type.IsDefined(typeof(EnumTypeAttribute), inherit: false)
            || type.IsDefined(typeof(OutputTypeAttribute), inherit: false);
    }

    private static bool IsAllowedContainer(Type definition) => definition == typeof(Nullable<>)
        || definition == typeof(Union<,>)
        || definition == typeof(ImmutableArray<>)
        || definition == typeof(Output<>);
}
