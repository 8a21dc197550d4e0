namespace BarberPro.Policies.Units;

/// <summary>An IPv4 network; written <c>10.20.0.0/16</c>, with no bit set behind its prefix.</summary>
/// <param name="Network">First address, as a number.</param>
/// <param name="Prefix">Length of the prefix.</param>
public readonly record struct Cidr(uint Network, PrefixLength Prefix)
{
    /// <inheritdoc />
    public override string ToString() => $"{Network >> 24}.{(Network >> 16) & 255}.{(Network >> 8) & 255}.{Network & 255}{Prefix}";
}
