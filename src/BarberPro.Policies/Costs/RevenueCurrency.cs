namespace BarberPro.Policies.Costs;

/// <summary>The currency in which the application reports its revenue; the bill is always in US dollars.</summary>
public enum RevenueCurrency
{
    /// <summary>US dollars: the application converts.</summary>
    Dollars,

    /// <summary>The market's currency: the function converts, by the rate that the application reports.</summary>
    Market,
}
