using System.Collections.Immutable;

namespace BarberPro.Policies.Reading;

/// <summary>What a JSON Schema can say about a kind of value. It is for editors: <see cref="PolicyReader"/> alone decides.</summary>
/// <param name="Type">JSON type: string, integer, number or boolean.</param>
/// <param name="Pattern">Regular expression of a string; null when its <paramref name="Choices"/> are listed, or for other types.</param>
/// <param name="Choices">All values of a string, if they are few.</param>
/// <param name="Minimum">Least number, if it is one.</param>
/// <param name="Maximum">Greatest number, if it is one.</param>
internal sealed record JsonForm(string Type, string? Pattern, ImmutableArray<string> Choices, decimal? Minimum, decimal? Maximum)
{
    /// <summary>A whole number.</summary>
    public static readonly JsonForm Integer = new("integer", null, [], null, null);

    /// <summary>A number.</summary>
    public static readonly JsonForm Number = new("number", null, [], null, null);

    /// <summary>true or false.</summary>
    public static readonly JsonForm Boolean = new("boolean", null, [], null, null);

    /// <summary>A string of a certain shape.</summary>
    public static JsonForm Text(string pattern) => new("string", pattern, [], null, null);

    /// <summary>One of a few strings.</summary>
    public static JsonForm OneOf(params string[] choices) => new("string", null, [.. choices], null, null);

    /// <summary>The same within limits; only numbers can say them in JSON.</summary>
    public JsonForm Between(object atLeast, object atMost) =>
        Type is "string" ? this : this with { Minimum = Convert.ToDecimal(atLeast, null), Maximum = Convert.ToDecimal(atMost, null) };
}
