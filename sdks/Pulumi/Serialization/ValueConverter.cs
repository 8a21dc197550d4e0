using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Turns plain values into a type that an output or a function's result declares; made once a type.</summary>
internal abstract class ValueConverter
{
    private static readonly ConcurrentDictionary<Type, ValueConverter> Converters = new();

    /// <summary>The converter of a type.</summary>
    internal static ValueConverter For(Type target) => Converters.GetOrAdd(target, Make);

    /// <summary>The value in the target type; null, which stands for the type's default, when it does not fit.</summary>
    internal object? Convert(object? value) => TryConvert(value, out var converted) ? converted : null;

    /// <summary>Converts a value, or says that it does not fit. Null always fits.</summary>
    internal abstract bool TryConvert(object? value, out object? converted);

    private static ValueConverter Make(Type target)
    {
        if (target.IsConstructedGenericType)
        {
            return MakeGeneric(target.GetGenericTypeDefinition(), target.GenericTypeArguments)
                ?? throw new InvalidOperationException($"Unexpected generic target type {target.FullName}");
        }

        if (target == typeof(int))
        {
            return new IntegerConverter();
        }

        if (target == typeof(JsonElement))
        {
            return new JsonConverter();
        }

        if (target.IsEnum)
        {
            return new EnumConverter(target);
        }

        if (target.IsDefined(typeof(EnumTypeAttribute), inherit: false))
        {
            return new EnumTypeConverter(target);
        }

        return target.IsDefined(typeof(OutputTypeAttribute), inherit: false) ? new OutputTypeConverter(target) : new SameTypeConverter(target);
    }

    private static ValueConverter? MakeGeneric(Type definition, Type[] arguments)
    {
        if (definition == typeof(Nullable<>))
        {
            return For(arguments[0]);
        }

        var converter = definition == typeof(ImmutableArray<>) ? typeof(ArrayConverter<>).MakeGenericType(arguments)
            : definition == typeof(ImmutableDictionary<,>) ? typeof(DictionaryConverter<>).MakeGenericType(arguments[1])
            : definition == typeof(Union<,>) ? typeof(UnionConverter<,>).MakeGenericType(arguments)
            : definition == typeof(Output<>) ? typeof(OutputConverter<>).MakeGenericType(arguments)
            : null;
        return converter is null ? null : (ValueConverter)Activator.CreateInstance(converter)!;
    }
}
