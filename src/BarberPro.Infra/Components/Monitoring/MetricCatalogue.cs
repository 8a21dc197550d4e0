using System.Collections.Immutable;

using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>
/// Every metric of the application's own. Alarms, charts and scaling take them from here, and the application's emitter is generated from it, so that
/// nothing reads a metric that nobody writes.
/// </summary>
public static class MetricCatalogue
{
    /// <summary>Active user sessions, reported by every instance once a minute (ASG-API-3).</summary>
    public static readonly ApplicationMetric ActiveSessions = PerGroup("Business", "ActiveSessions", "Count", "Active user sessions of an instance, once a minute");

    /// <summary>Booking requests (ASG-BIZ-1).</summary>
    public static readonly ApplicationMetric BookingRequests = PerGroup("Business", "BookingRequests", "Count", "Booking requests received");

    /// <summary>Parallel work in use (ASG-SPD-1).</summary>
    public static readonly ApplicationMetric SlotsInUse = PerGroup("Booking", "SlotsInUse", "Percent", "Parallel work in use, of an instance's slots") with { IsFast = true };

    /// <summary>Money taken (MON-14), in the market's currency.</summary>
    public static readonly ApplicationMetric Revenue = OfService("Business", "Revenue", "None", "Price of each paid booking, in the market's currency");

    /// <summary>Users of the day so far (COST-3).</summary>
    public static readonly ApplicationMetric ActiveUsers = OfService("Business", "ActiveUsers", "Count", "Different users since midnight UTC, a count that only grows");

    /// <summary>What a dollar costs in the market's currency (COST-3).</summary>
    public static readonly ApplicationMetric ExchangeRate = OfService("Business", "ExchangeRate", "None", "Units of the market's currency for a US dollar");

    /// <summary>Visits that end in a booking (MON-14).</summary>
    public static readonly ApplicationMetric ConversionRate = OfService("Business", "ConversionRate", "Percent", "Sessions that ended in a booking, once a minute");

    /// <summary>Ratings by customers (MON-14).</summary>
    public static readonly ApplicationMetric SatisfactionScore = OfService("Business", "SatisfactionScore", "None", "Rating by a customer, 1 to 5");

    /// <summary>How long users stay (MON-14).</summary>
    public static readonly ApplicationMetric SessionDuration = OfService("Business", "SessionDuration", "Seconds", "Length of a session, when it ends");

    /// <summary>Bookings begun (MON-5).</summary>
    public static readonly ApplicationMetric BookingAttempts = Fast("Booking", "Attempts", "Count", "Bookings begun");

    /// <summary>Bookings failed (MON-5).</summary>
    public static readonly ApplicationMetric BookingFailures = Fast("Booking", "Failed", "Count", "Bookings that failed; 0 for one that did not");

    /// <summary>Time that a booking takes (ASG-BKG-3).</summary>
    public static readonly ApplicationMetric BookingTime = Fast("Booking", "ProcessingTime", "Milliseconds", "Time from taking a booking to its end");

    /// <summary>Payments begun (MON-6).</summary>
    public static readonly ApplicationMetric PaymentAttempts = Fast("Payment", "Attempts", "Count", "Payments begun");

    /// <summary>Payments failed (MON-6).</summary>
    public static readonly ApplicationMetric PaymentFailures = Fast("Payment", "Failed", "Count", "Payments that failed; 0 for one that did not");

    /// <summary>Time that a query takes (MON-4).</summary>
    public static readonly ApplicationMetric QueryDuration = Fast("Database", "QueryDuration", "Milliseconds", "Time of a query, the wait for a connection included");

    /// <summary>Time to first byte that browsers reported (CDN-5).</summary>
    public static readonly ApplicationMetric EdgeLatency = OfEdge(EdgeMetric.Latency, "Milliseconds", "edgeLatency of log lines: time to first byte, as a browser reported it", "country");

    /// <summary>Requests that the edge passed on (CDN-8).</summary>
    public static readonly ApplicationMetric OriginRequests = OfEdge(EdgeMetric.Requests, "Count", "Log lines of requests, by the visitor's country and the edge's data centre", "country", "colo");

    /// <summary>Bill of a day by the bookings of that day (COST-3).</summary>
    public static readonly ApplicationMetric CostPerBooking = OfFunction("CostPerBooking", "None", "US dollars that a booking cost, once a day");

    /// <summary>Bill of a day by its users (COST-3).</summary>
    public static readonly ApplicationMetric CostPerUser = OfFunction("CostPerUser", "None", "US dollars that a user cost, once a day");

    /// <summary>What is left of the revenue (COST-3).</summary>
    public static readonly ApplicationMetric MarginPercent = OfFunction("MarginPercent", "Percent", "Share of the revenue that the cloud's bill left, once a day");

    /// <summary>Announced works (AL-01).</summary>
    public static readonly ApplicationMetric Maintenance = OfOperator("Operations", "Maintenance", "Count", "1 a minute while announced works go on");

    /// <summary>Answer to a page (MON-13).</summary>
    public static readonly ApplicationMetric Acknowledged = OfOperator("Operations", "Acknowledged", "Count", "1 when somebody has taken a page on");

    /// <summary>Length of a failover drill (DR-3).</summary>
    public static readonly ApplicationMetric DrillMinutes = OfOperator("Recovery", "DrillMinutes", "Count", "Minutes that a failover drill took");

    private static readonly ApplicationMetric[] Named =
    [
        ActiveSessions, BookingRequests, SlotsInUse, Revenue, ActiveUsers, ExchangeRate, ConversionRate, SatisfactionScore, SessionDuration, BookingAttempts, BookingFailures, BookingTime,
        PaymentAttempts, PaymentFailures, QueryDuration, EdgeLatency, OriginRequests, CostPerBooking, CostPerUser, MarginPercent, Maintenance, Acknowledged, DrillMinutes,
    ];

    /// <summary>All metrics of a stack: the named ones, and one for each call to a service of others.</summary>
    public static ImmutableArray<ApplicationMetric> All(MonitoringPolicy policy)
    {
        var all = ImmutableArray.CreateBuilder<ApplicationMetric>(Named.Length + policy.Integrations.Calls.Length);
        all.AddRange(Named);
        foreach (var call in policy.Integrations.Calls)
        {
            all.Add(Of(call));
        }

        return all.ToImmutable();
    }

    /// <summary>The durations of calls to a service of others, which a filter on log lines makes (MON-7 to MON-9).</summary>
    public static ApplicationMetric Of(IntegrationPolicy call) => new(
        ResourceNames.MetricNamespace("Integrations"), call.Metric, "Milliseconds", MetricEmitter.LogFilter, $"durationMs of log lines with the event {call.Event}");

    private static ApplicationMetric OfService(string subject, string name, string unit, string meaning) =>
        new(ResourceNames.MetricNamespace(subject), name, unit, MetricEmitter.Service, meaning);

    private static ApplicationMetric Fast(string subject, string name, string unit, string meaning) => OfService(subject, name, unit, meaning) with { IsFast = true };

    private static ApplicationMetric PerGroup(string subject, string name, string unit, string meaning) =>
        OfService(subject, name, unit, meaning) with { Dimensions = [ApplicationMetric.Environment, ApplicationMetric.Group] };

    private static ApplicationMetric OfEdge(string name, string unit, string meaning, params ReadOnlySpan<string> dimensions) =>
        new(EdgeMetric.Namespace, name, unit, MetricEmitter.LogFilter, meaning) { Dimensions = [ApplicationMetric.Environment, .. dimensions] };

    private static ApplicationMetric OfFunction(string name, string unit, string meaning) =>
        new(ResourceNames.MetricNamespace("Cost"), name, unit, MetricEmitter.Function, meaning);

    private static ApplicationMetric OfOperator(string subject, string name, string unit, string meaning) =>
        new(ResourceNames.MetricNamespace(subject), name, unit, MetricEmitter.Operator, meaning);
}
