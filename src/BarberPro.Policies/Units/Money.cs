using System.Globalization;

namespace BarberPro.Policies.Units;

/// <summary>An exact amount in one currency; two currencies never mix.</summary>
/// <param name="Currency">ISO 4217 code, three capital letters.</param>
/// <param name="Amount">Exact amount.</param>
public readonly record struct Money(string Currency, decimal Amount)
{
    /// <summary>The price of a quantity.</summary>
    public static Money operator *(Money price, decimal quantity) => price with { Amount = price.Amount * quantity };

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount:0.##########}");
}
