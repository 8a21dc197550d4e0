using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>One place where a resource differs.</summary>
/// <param name="Path">
/// Path of the input, such as <c>settings[0].value</c>. Items of a set, and items that are known by name, have that in place of a number:
/// <c>parameters["log_statement"].value</c>; a set's nameless item has <c>[]</c>. Options of the engine begin with <c>(options)</c>.
/// </param>
/// <param name="Before">What the first graph has, other resources' outputs told as <c>${Key database.arn}</c>; null where nothing is.</param>
/// <param name="After">What the second graph has; null where nothing is.</param>
/// <param name="IsOrder">Whether both hold the same items and only their order differs.</param>
public sealed record PropertyChange(string Path, GraphValue? Before, GraphValue? After, bool IsOrder = false)
{
    /// <summary>What it does to the resource.</summary>
    public Effect Effect { get; init; }
}
