using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An argument: a plain value or an output.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly T _value = default!;
    private readonly Output<T>? _output;

    private protected Input(T value) => _value = value;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
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

    internal virtual object? ReadWith(ValueReader reader) => _output is null ? reader.ReadAt("id", _value) : reader.ReadOutput(_output);

    /// <summary>Gives the value when it was given plainly, which spares making an output of it.</summary>
    internal virtual bool TryGetPlain(out T value)
    {
        value = _value;
        return _output is null;
    }

    private protected virtual Output<T> Resolve() => _output ?? Output.Create(_value);
}
