using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>Two items of two lists that belong together, or one that stands alone.</summary>
/// <param name="Step">How the item's path goes on from that of the list.</param>
/// <param name="Before">The first list's item.</param>
/// <param name="After">The second list's item.</param>
internal sealed record ItemPair(string Step, GraphValue? Before, GraphValue? After);
