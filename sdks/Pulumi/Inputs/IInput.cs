using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An input whose type is not known to the code that handles it.</summary>
internal interface IInput
{
    /// <summary>The input as an output.</summary>
    IOutput AsOutput();

    /// <summary>Hands the value to a reader, element by element where it has elements.</summary>
    object? Read(ValueReader reader);
}
