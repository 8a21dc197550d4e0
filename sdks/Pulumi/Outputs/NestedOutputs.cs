using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes inputs and outputs inside a JSON document as their values, and remembers what it met.</summary>
internal sealed class NestedOutputs : JsonConverterFactory
{
    internal bool IsKnown { get; private set; } = true;

    internal bool IsSecret { get; private set; }

    internal ImmutableHashSet<Resource> Resources { get; private set; } = ImmutableHashSet<Resource>.Empty;

    /// <summary>An output that was not complete: wait for it and write the document again.</summary>
    internal Task? Pending { get; private set; }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = ConverterOf(typeToConvert)!.MakeGenericType(typeToConvert.GenericTypeArguments);
        return (JsonConverter)Activator.CreateInstance(converter, this)!;
    }

    internal JsonSerializerOptions AddTo(JsonSerializerOptions? options)
    {
        var copy = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        copy.Converters.Add(this);
        return copy;
    }

    private static Type? ConverterOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(Output<>) ? typeof(OutputConverter<>)
            : definition == typeof(Input<>) ? typeof(InputConverter<>)
            : definition == typeof(InputList<>) ? typeof(ListConverter<>)
            : definition == typeof(InputMap<>) ? typeof(MapConverter<>)
            : null;
    }

    private void Write<T>(Utf8JsonWriter writer, Output<T> output, JsonSerializerOptions options)
    {
        if (!output.TryGet(out var data))
        {
            Pending ??= output.DataTask;
            writer.WriteNullValue();
            return;
        }

        IsKnown &= data.IsKnown;
        IsSecret |= data.IsSecret;
        Resources = Resources.With(data.Resources);
        if (data.IsKnown)
        {
            JsonSerializer.Serialize(writer, data.As<T>(), options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private sealed class OutputConverter<T>(NestedOutputs nested) : JsonConverter<Output<T>>
    {
        public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Output.Create(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options) => nested.Write(writer, value, options);
    }

    private sealed class InputConverter<T>(NestedOutputs nested) : JsonConverter<Input<T>>
    {
        public override Input<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => JsonSerializer.Deserialize<T>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, Input<T> value, JsonSerializerOptions options)
            => nested.Write(writer, value.ToOutput(), options);
    }

    private sealed class ListConverter<T>(NestedOutputs nested) : JsonConverter<InputList<T>>
    {
        public override InputList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => JsonSerializer.Deserialize<List<T>>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, InputList<T> value, JsonSerializerOptions options)
            => nested.Write(writer, value.ToOutput(), options);
    }

    private sealed class MapConverter<T>(NestedOutputs nested) : JsonConverter<InputMap<T>>
    {
        public override InputMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, InputMap<T> value, JsonSerializerOptions options)
            => nested.Write(writer, value.ToOutput(), options);
    }
}
