using BarberPro.Policies.Describing;

namespace BarberPro.Policies.Reading;

/// <summary>
/// How a kind of value is written, read and printed, whatever its type. Values are boxed here: code that is generic over the framework's own types is not
/// compiled ahead of
/// time, and the readers run at every start.
/// </summary>
/// <param name="Expects">What it is, with its article, for messages: <c>a duration</c>.</param>
/// <param name="Example">How it is written: <c>90s, 5m or 7d</c>; empty when <paramref name="Expects"/> lists every value.</param>
/// <param name="Parse">Reads it; null when the text is not written as the kind asks.</param>
/// <param name="Format">Prints it, in the one canonical way.</param>
/// <param name="Json">How a JSON Schema describes it.</param>
internal sealed record Kind(string Expects, string Example, Func<string, object?> Parse, Func<object, string> Format, JsonForm Json)
{
    /// <summary>Whether a value lies within the limits of its key.</summary>
    public Func<object, bool> Admits { get; init; } = static _ => true;

    /// <summary>The limits in words, such as <c>1s to 30m</c>; null without limits.</summary>
    public string? Limits { get; init; }

    /// <summary>What belongs here, for messages.</summary>
    public string Expected => Limits is null ? Written : $"{Expects}, {Limits}";

    /// <summary>How a value is written, for messages.</summary>
    public string Written => Example.Length == 0 ? Expects : $"{Expects} such as {Example}";

    /// <summary>The kind as schema and reference show it.</summary>
    public ScalarShape Describe() => new(Expects, Example, Limits, Json);
}
