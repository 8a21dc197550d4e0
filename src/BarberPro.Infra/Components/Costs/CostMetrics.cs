using BarberPro.Infra.Components.Monitoring;

namespace BarberPro.Infra.Components.Costs;

/// <summary>The metrics that unit costs are worked out of, and those that come of it (COST-3).</summary>
/// <param name="Environment">Name of the environment, which all of them carry .</param>
public sealed record CostMetrics(string Environment)
{
    /// <summary>Namespace of what the function writes.</summary>
    public static string Namespace => MetricCatalogue.CostPerBooking.Namespace;

    /// <summary>Bookings that were tried.</summary>
    public CloudMetric Attempts => MetricCatalogue.BookingAttempts.As("Sum", Environment);

    /// <summary>Bookings that failed.</summary>
    public CloudMetric Failed => MetricCatalogue.BookingFailures.As("Sum", Environment);

    /// <summary>Users of the day: a count that only grows, so its highest value is the day's.</summary>
    public CloudMetric Users => MetricCatalogue.ActiveUsers.As("Maximum", Environment);

    /// <summary>Revenue.</summary>
    public CloudMetric Revenue => MetricCatalogue.Revenue.As("Sum", Environment);

    /// <summary>Units of the market's currency for a US dollar; needed only where revenue is not in dollars.</summary>
    public CloudMetric ExchangeRate => MetricCatalogue.ExchangeRate.As("Average", Environment);

    /// <summary>Dollars of the bill for each booking made.</summary>
    public CloudMetric CostPerBooking => MetricCatalogue.CostPerBooking.As("Maximum", Environment);

    /// <summary>Dollars of the bill for each user of the day.</summary>
    public CloudMetric CostPerUser => MetricCatalogue.CostPerUser.As("Maximum", Environment);

    /// <summary>Share of the revenue that is left after cost, percent.</summary>
    public CloudMetric Margin => MetricCatalogue.MarginPercent.As("Minimum", Environment);
}
