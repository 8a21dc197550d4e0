using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>The inputs of one type of arguments, found once per type.</summary>
/// <param name="Members">Each input with the name that is sent.</param>
internal sealed record ArgsPlan(ImmutableArray<ArgsMember> Members)
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ArgsPlan> Plans = new();

    internal static ArgsPlan For(Type type) => Plans.TryGetValue(type, out var plan) ? plan : Plans.GetOrAdd(type, Make(type));

    private static ArgsPlan Make(Type type)
    {
        var members = ImmutableArray.CreateBuilder<ArgsMember>();
        for (var up = type; up is not null && up != typeof(InputArgs) && up != typeof(object); up = up.BaseType)
        {
            foreach (var field in up.GetFields(Own))
            {
                // Compiler-made fields begin with '<'; their properties carry the attribute.
                if (field.Name[0] != '<' && WireName(field) is { } name)
                {
                    members.Add(new(name, field, null));
                }
            }

            foreach (var property in up.GetProperties(Own))
            {
                if (property.CanRead && WireName(property) is { } name)
                {
                    // The field behind a plain property is read without compiling an accessor at start-up.
                    members.Add(new(name, up.GetField($"<{property.Name}>k__BackingField", Own), property));
                }
            }
        }

        return new(members.DrainToImmutable());
    }

    /// <summary>The attribute keeps its name to itself; the metadata tells it.</summary>
    private static string? WireName(MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            if (attribute.AttributeType == typeof(InputAttribute))
            {
                return (string?)attribute.ConstructorArguments[0].Value;
            }
        }

        return null;
    }
}
