using System.Collections.Immutable;

namespace BarberPro.Preview;

/// <summary>A program that was expected to declare resources failed.</summary>
/// <param name="errors">Why, in the program's words.</param>
public sealed class RecordingException(ImmutableArray<string> errors) : Exception(string.Join('\n', errors))
{
    /// <summary>Why, in the program's words.</summary>
    public ImmutableArray<string> Errors { get; } = errors;
}
