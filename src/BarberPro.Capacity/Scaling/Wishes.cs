namespace BarberPro.Capacity.Scaling;

/// <summary>What several policies wish at once: the largest capacity is granted, outwards before inwards, and inwards the largest too.</summary>
internal struct Wishes
{
    private int largest = int.MinValue;

    /// <summary>Nobody wishes anything.</summary>
    public Wishes()
    {
    }

    /// <summary>Whose wish is granted.</summary>
    internal string By { get; private set; } = "";

    /// <summary>What is granted; null where nobody wishes anything.</summary>
    internal readonly int? Granted => largest == int.MinValue ? null : largest;

    /// <summary>Adds a wish; one that keeps the present capacity counts, and outweighs those that would shrink it.</summary>
    /// <returns>Whether it is the one that would be granted.</returns>
    internal bool Add(int? wish, string by)
    {
        if (wish is not { } capacity || capacity <= largest)
        {
            return false;
        }

        (largest, By) = (capacity, by);
        return true;
    }
}
