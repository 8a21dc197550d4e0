using BarberPro.Policies.Describing;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies;

/// <summary>One value of a stack, after the overlay was laid over the base.</summary>
/// <param name="Path">Keys from the top, such as <c>fleets.services.web.maxSize</c>; items of a list of mappings as <c>steps[0]</c>.</param>
/// <param name="Value">The value in its canonical form, with its unit; a list as <c>[a, b]</c>.</param>
/// <param name="Kind">What kind of value it is, and its limits.</param>
/// <param name="Place">Where it is written.</param>
public sealed record EffectiveValue(string Path, string Value, string Kind, Place Place)
{
    /// <summary>What the value decides, in a sentence; empty when the docs of this assembly are not beside it.</summary>
    public string Description => RecordDocs.Shared.Of(Parameter.Record, Parameter.Key);

    /// <summary>The policy record and the key of its parameter that the value becomes.</summary>
    internal (Type Record, string Key) Parameter { get; init; }
}
