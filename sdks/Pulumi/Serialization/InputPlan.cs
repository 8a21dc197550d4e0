using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The members of an arguments class that are sent; worked out once a type.</summary>
internal sealed class InputPlan
{
    private static readonly ConcurrentDictionary<Type, InputPlan> Plans = new();

    private readonly Type _type;
    private readonly Member[] _members;

    private InputPlan(Type type)
    {
        _type = type;
        _members = [.. Fields(type), .. Properties(type)];
    }

    internal static InputPlan For(Type type) => Plans.GetOrAdd(type, static type => new(type));

    /// <summary>The members by wire name, with their values as they are.</summary>
    /// <exception cref="ArgumentNullException">A required member has no value.</exception>
    internal KeyValuePair<string, object?>[] Entries(InputArgs args)
    {
        var entries = new KeyValuePair<string, object?>[_members.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var member = _members[i];
            var value = member.Get(args);
            if (value is null && member.Input.IsRequired)
            {
                throw Missing(_type, member.Name);
            }

            entries[i] = new(member.Input.Name, value is not null && member.Input.Json ? new JsonInput(value) : value);
        }

        return entries;
    }

    internal static ArgumentNullException Missing(Type type, string member)
        => new(member, $"[Input] {type.FullName}.{member} is required but was not given a value");

    private static IEnumerable<Member> Fields(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance))
        {
            if (!field.Name.StartsWith('<') && Attribute(field) is { } input)
            {
                yield return new(field.Name, input, field, null);
            }
        }
    }

    private static IEnumerable<Member> Properties(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance))
        {
            if (Attribute(property) is { } input)
            {
                var field = BackingFields.Of(property);
                yield return new(property.Name, input, field, field is null ? property : null);
            }
        }
    }

    private static InputAttribute? Attribute(MemberInfo member)
        => member.GetCustomAttributes(typeof(InputAttribute), inherit: false) is [InputAttribute input, ..] ? input : null;

    private sealed record Member(string Name, InputAttribute Input, FieldInfo? Field, PropertyInfo? Property)
    {
        internal object? Get(InputArgs args) => Field is null ? Property!.GetValue(args) : Field.GetValue(args);
    }
}
