using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Edge;

/// <summary>How much of the traffic each region gets: all or nothing, since one database takes the writes (LB-1, DR-3).</summary>
public static class PoolWeights
{
    /// <summary>The weight of a region's pool, 0 to 1.</summary>
    public static double Of(string region, string activeRegion) => region == activeRegion ? 1.0 : 0.0;

    /// <summary>The regions in the order in which they are tried: the active one first.</summary>
    public static ImmutableArray<string> Order(ImmutableArray<string> regions, string activeRegion)
    {
        var order = ImmutableArray.CreateBuilder<string>(regions.Length);
        foreach (var region in regions)
        {
            order.Insert(region == activeRegion ? 0 : order.Count, region);
        }

        return order.DrainToImmutable();
    }

    /// <summary>Weights by pool id.</summary>
    /// <param name="regions">Regions.</param>
    /// <param name="ids">Ids of their pools, in the same order.</param>
    /// <param name="activeRegion">The active one.</param>
    public static Dictionary<string, double> ById(ImmutableArray<string> regions, ImmutableArray<string> ids, string activeRegion)
    {
        var weights = new Dictionary<string, double>(regions.Length, StringComparer.Ordinal);
        for (var index = 0; index < regions.Length; index++)
        {
            weights[ids[index]] = Of(regions[index], activeRegion);
        }

        return weights;
    }
}
