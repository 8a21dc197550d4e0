using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Describing;

/// <summary>What may stand behind a key; recorded by the same <c>Read</c> methods that read policies.</summary>
internal abstract record Shape;

/// <summary>A single value.</summary>
/// <param name="Expects">What it is, with its article.</param>
/// <param name="Example">How it is written; may be empty.</param>
/// <param name="Limits">Its limits in words, if it has any.</param>
/// <param name="Json">How a JSON Schema describes it.</param>
internal sealed record ScalarShape(string Expects, string Example, string? Limits, JsonForm Json) : Shape;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="AtLeast">Fewest items.</param>
/// <param name="AtMost">Most items.</param>
internal sealed record ListShape(Shape Item, int AtLeast, int AtMost) : Shape;

/// <summary>A mapping with known keys.</summary>
/// <param name="Record">The policy record that it is read as; its XML docs describe the keys.</param>
/// <param name="Keys">The keys, in the order of reading.</param>
internal sealed record SectionShape(Type Record, ImmutableArray<KeyShape> Keys) : Shape;

/// <summary>A mapping whose keys are names, each of a section of the same shape.</summary>
/// <param name="Name">What a name is.</param>
/// <param name="Section">What each section is.</param>
/// <param name="AtLeast">Fewest sections.</param>
/// <param name="AtMost">Most sections.</param>
internal sealed record NamedShape(ScalarShape Name, SectionShape Section, int AtLeast, int AtMost) : Shape;

/// <summary>One key of a section.</summary>
/// <param name="Key">The key.</param>
/// <param name="Shape">What may stand behind it.</param>
/// <param name="Presence">Who gives it.</param>
internal sealed record KeyShape(string Key, Shape Shape, Presence Presence);
