using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>What an adjustment makes of a capacity (Auto Scaling user guide, "Scaling adjustment types").</summary>
public static class Adjustments
{
    /// <summary>The capacity that follows, before minimum and maximum are kept.</summary>
    /// <param name="type">What the number means.</param>
    /// <param name="change">The number.</param>
    /// <param name="minMagnitude">Instances that a share changes at least; zero for none.</param>
    /// <param name="capacity">The capacity that it counts from.</param>
    public static int Apply(AdjustmentType type, int change, int minMagnitude, int capacity) => type switch
    {
        AdjustmentType.ExactCapacity => change,
        AdjustmentType.ChangeInCapacity => capacity + change,
        _ => capacity + Share(change, minMagnitude, capacity),
    };

    // Beyond one instance a part of one is dropped, below one it is made whole; the least magnitude comes last.
    private static int Share(int change, int minMagnitude, int capacity)
    {
        var product = (long)capacity * change;
        var whole = product / 100;
        var instances = whole == 0 ? Math.Sign(product) : whole;
        return Math.Abs(instances) < minMagnitude && change != 0 ? Math.Sign(change) * minMagnitude : (int)instances;
    }
}
