using System.Text.Json;

namespace Pulumi;

/// <summary>An argument that is any JSON value.</summary>
public sealed class InputJson : Input<JsonElement>
{
    /// <summary>Creates an argument without a value.</summary>
    public InputJson()
        : base(default(JsonElement))
    {
    }

    private InputJson(JsonElement value)
        : base(value)
    {
    }

    private InputJson(Output<JsonElement> value)
        : base(value)
    {
    }

    /// <summary>JSON text as an argument.</summary>
    /// <param name="json">The text.</param>
    public static implicit operator InputJson(string json) => JsonDocument.Parse(json);

    /// <summary>A JSON document as an argument.</summary>
    /// <param name="document">The document.</param>
    public static implicit operator InputJson(JsonDocument document) => new(document.RootElement);

    /// <summary>A JSON value as an argument.</summary>
    /// <param name="element">The value.</param>
    public static implicit operator InputJson(JsonElement element) => new(element);

    /// <summary>An output of JSON text as an argument.</summary>
    /// <param name="json">The text.</param>
    public static implicit operator InputJson(Output<string> json) => new(json.Apply(text => JsonDocument.Parse(text).RootElement));

    /// <summary>An output of a JSON document as an argument.</summary>
    /// <param name="document">The document.</param>
    public static implicit operator InputJson(Output<JsonDocument> document) => new(document.Apply(parsed => parsed.RootElement));

    /// <summary>An output of a JSON value as an argument.</summary>
    /// <param name="element">The value.</param>
    public static implicit operator InputJson(Output<JsonElement> element) => new(element);
}
