namespace Pulumi;

/// <summary>An answer for one output as it came: converted to the output's type only when somebody reads it.</summary>
internal sealed record RawOutput(object? Value, bool IsKnown, bool IsSecret);
