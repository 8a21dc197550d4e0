using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Costs;

/// <summary>The metrics that unit costs are worked out of, and those that come of it (COST-3). All carry the environment .</summary>
/// <param name="Environment">Name of the environment.</param>
public sealed record CostMetrics(string Environment)
{
    private const string Environments = "Environment";

    /// <summary>Namespace of what the function writes.</summary>
    public static readonly string Namespace = ResourceNames.MetricNamespace("Cost");

    /// <summary>Bookings that were tried, by the application.</summary>
    public CloudMetric Attempts => Of("Booking", "Attempts", "Sum");

    /// <summary>Bookings that failed, by the application.</summary>
    public CloudMetric Failed => Of("Booking", "Failed", "Sum");

    /// <summary>Different users since midnight UTC, by the application: a count that only grows, so its highest value is the day's.</summary>
    public CloudMetric Users => Of("Business", "ActiveUsers", "Maximum");

    /// <summary>Revenue, by the application.</summary>
    public CloudMetric Revenue => Of("Business", "Revenue", "Sum");

    /// <summary>Units of the market's currency for a US dollar, by the application; needed only where revenue is not in dollars.</summary>
    public CloudMetric ExchangeRate => Of("Business", "ExchangeRate", "Average");

    /// <summary>Dollars of the bill for each booking made.</summary>
    public CloudMetric CostPerBooking => Of("Cost", "CostPerBooking", "Maximum");

    /// <summary>Dollars of the bill for each user of the day.</summary>
    public CloudMetric CostPerUser => Of("Cost", "CostPerUser", "Maximum");

    /// <summary>Share of the revenue that is left after cost, percent.</summary>
    public CloudMetric Margin => Of("Cost", "MarginPercent", "Minimum");

    private CloudMetric Of(string subject, string name, string statistic) =>
        new(ResourceNames.MetricNamespace(subject), name, statistic, [new(Environments, Environment)]);
}
