using System.Globalization;

namespace BarberPro.Policies.Units;

/// <summary>A share in hundredths; 70% is <c>new Percent(70)</c>. May exceed 100 where growth is meant.</summary>
/// <param name="Points">Hundredths.</param>
public readonly record struct Percent(decimal Points) : IComparable<Percent>, IComparable
{
    /// <summary>The share as a factor: 0.7 for 70%.</summary>
    public decimal Share => Points / 100m;

    /// <summary>Adds two shares of the same whole.</summary>
    public static Percent operator +(Percent left, Percent right) => new(left.Points + right.Points);

    /// <inheritdoc />
    public int CompareTo(Percent other) => Points.CompareTo(other.Points);

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) => CompareTo((Percent)obj!);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points:0.##########}%");
}
