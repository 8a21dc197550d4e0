using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An argument: a plain value or an output.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public class Input<T> : IInput
{
    // A plain value or an Output<T>. An object, since a field of type T would load the type of every list and map that a program mentions.
    private readonly object? _content;

    private protected Input()
    {
    }

    private protected Input(T value) => _content = value;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _content = output;
    }

    /// <summary>A plain value as an input.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Input<T>(T value) => new(value);

    /// <summary>An output as an input.</summary>
    /// <param name="value">The output.</param>
    public static implicit operator Input<T>(Output<T> value) => new(value);

    /// <summary>An input as an output.</summary>
    /// <param name="input">The input.</param>
    public static implicit operator Output<T>(Input<T> input) => input.Resolve();

    IOutput IInput.AsOutput() => Resolve();

    object? IInput.Read(ValueReader reader) => ReadWith(reader);

    internal virtual object? ReadWith(ValueReader reader) => _content is IOutput output ? reader.ReadOutput(output) : reader.ReadAt("id", _content);

    /// <summary>Gives the value when it was given plainly, which spares making an output of it.</summary>
    internal virtual bool TryGetPlain(out T value)
    {
        var isPlain = _content is not IOutput;
        value = isPlain && _content is T plain ? plain : default!;
        return isPlain;
    }

    private protected virtual Output<T> Resolve() => _content as Output<T> ?? Output.Create(_content is T plain ? plain : default!);
}
