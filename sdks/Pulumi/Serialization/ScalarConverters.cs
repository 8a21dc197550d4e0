using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Strings, booleans, doubles, assets, resources, plain objects: taken as they are.</summary>
internal sealed class SameTypeConverter(Type target) : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = value;
        return value is null || target.IsInstanceOfType(value);
    }
}

/// <summary>Integers, which travel as doubles.</summary>
internal sealed class IntegerConverter : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = value is double number ? unchecked((int)number) : null;
        return value is null or double;
    }
}

/// <summary>Enumerations of C#, which travel as their numbers.</summary>
internal sealed class EnumConverter(Type target) : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = value is double number ? Enum.ToObject(target, unchecked((int)number)) : null;
        return value is null or double;
    }
}

/// <summary>Enumeration structs, made from their string or number by a constructor that may be private.</summary>
internal sealed class EnumTypeConverter(Type target) : ValueConverter
{
    private const BindingFlags AnyConstructor = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly ConstructorInfo? _fromString = target.GetConstructor(AnyConstructor, [typeof(string)]);
    private readonly ConstructorInfo? _fromNumber = target.GetConstructor(AnyConstructor, [typeof(double)]);

    internal override bool TryConvert(object? value, out object? converted)
    {
        var constructor = value switch
        {
            string => _fromString,
            double => _fromNumber,
            _ => null,
        };
        converted = constructor?.Invoke([value]);
        return value is null || converted is not null;
    }
}

/// <summary>JSON values, rebuilt from plain ones.</summary>
internal sealed class JsonConverter : ValueConverter
{
    internal override bool TryConvert(object? value, out object? converted)
    {
        converted = value is null ? null : JsonSerializer.SerializeToElement(value);
        return value is null or string or double or bool or ImmutableArray<object?> or ImmutableDictionary<string, object?>;
    }
}
