namespace BarberPro.Policies.Units;

/// <summary>How many leading bits of an IPv4 address name its network; written <c>/24</c>.</summary>
/// <param name="Bits">0 to 32; a larger number is a smaller network.</param>
public readonly record struct PrefixLength(int Bits) : IComparable<PrefixLength>, IComparable
{
    /// <summary>Addresses in a network of this length.</summary>
    public long Addresses => 1L << (32 - Bits);

    /// <inheritdoc />
    public int CompareTo(PrefixLength other) => Bits.CompareTo(other.Bits);

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) => CompareTo((PrefixLength)obj!);

    /// <inheritdoc />
    public override string ToString() => $"/{Bits}";
}
