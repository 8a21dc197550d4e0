namespace Pulumi.Serialization;

/// <summary>A value that travels as JSON text.</summary>
internal sealed record JsonInput(object Value);
