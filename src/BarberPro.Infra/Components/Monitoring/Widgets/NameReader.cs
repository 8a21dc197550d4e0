using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>Hands out names that the cloud gave, one after the other.</summary>
/// <param name="names">The names.</param>
public sealed class NameReader(ImmutableArray<string> names)
{
    private int next;

    /// <summary>The next name.</summary>
    public string Next() => names[next++];
}
