using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How values of a class or struct that a package declares are read; made once a type.</summary>
internal abstract class ValuePlan
{
    private static readonly ConcurrentDictionary<Type, ValuePlan?> Plans = new();

    /// <summary>The plan of a type, or null when its values cannot be sent.</summary>
    internal static ValuePlan? For(Type type) => Plans.GetOrAdd(type, Make);

    internal abstract object? Read(object value, ValueReader reader);

    private static ValuePlan? Make(Type type)
    {
        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
        {
            return new EnumPlan(type);
        }

        return type.IsDefined(typeof(OutputTypeAttribute), inherit: false) ? new OutputTypePlan(type) : null;
    }

    /// <summary>An enumeration struct is sent as the string or number that it converts to.</summary>
    private sealed class EnumPlan(Type type) : ValuePlan
    {
        private readonly MethodInfo _convert = type.GetMethod("op_Explicit", [type]) is { } method
            && (method.ReturnType == typeof(string) || method.ReturnType == typeof(double))
                ? method
                : throw new InvalidOperationException($"Expected {type.FullName} to have an explicit conversion operator to String or Double.");

        internal override object? Read(object value, ValueReader reader) => reader.Read(_convert.Invoke(null, [value]));
    }

    /// <summary>An output type is sent as its read-only fields.</summary>
    private sealed class OutputTypePlan(Type type) : ValuePlan
    {
        private readonly (string Name, FieldInfo Field)[] _fields =
        [
            .. from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
               where field.IsInitOnly
               select (char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field),
        ];

        internal override object? Read(object value, ValueReader reader)
        {
            var read = ImmutableDictionary.CreateBuilder<string, object?>();
            foreach (var (name, field) in _fields)
            {
                read[name] = reader.ReadAt(name, field.GetValue(value));
            }

            return read.ToImmutable();
        }
    }
}
