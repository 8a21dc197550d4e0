namespace BarberPro.Capacity.Fleets;

/// <summary>How instances are bought. Spot is a share, never replaced by on-demand where it cannot be had (Auto Scaling user guide, mixed instances).</summary>
/// <param name="OnDemandBase">On-demand instances that come first.</param>
/// <param name="OnDemandShare">On-demand share of those above the base, 0 to 100.</param>
public sealed record PurchaseMix(int OnDemandBase, int OnDemandShare)
{
    /// <summary>A group without a mixed-instances policy buys on-demand alone.</summary>
    public static PurchaseMix OnDemandOnly { get; } = new(0, 100);

    /// <summary>On-demand instances of a group of that size. A part of an instance is rounded up, in favour of on-demand.</summary>
    public int OnDemandOf(int size)
    {
        var first = Math.Min(size, OnDemandBase);
        return first + ((((size - first) * OnDemandShare) + 99) / 100);
    }
}
