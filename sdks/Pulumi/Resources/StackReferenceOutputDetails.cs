namespace Pulumi;

/// <summary>An output of another stack: one of the two values, or none when the stack has no such output.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>Creates details without a value.</summary>
    public StackReferenceOutputDetails()
    {
    }

    /// <summary>The value when it is plain.</summary>
    public object? Value { get; set; }

    /// <summary>The value when it is secret.</summary>
    public object? SecretValue { get; set; }
}
