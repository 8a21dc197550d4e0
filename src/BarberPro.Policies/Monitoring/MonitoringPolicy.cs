using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>Who is told what, from which measurement on, and what is drawn on the dashboards.</summary>
/// <param name="Contacts">Who is told.</param>
/// <param name="Runbooks">Address of the page that has a section for every alarm (AL-01).</param>
/// <param name="KeyDeletionWindow">How long the deleted key of the topics can be restored, 7 to 30 days.</param>
/// <param name="Paging">When a page goes out, and when it is repeated.</param>
/// <param name="ResponseTime">Limits of the response time at the load balancer; the target itself is the fleets' own.</param>
/// <param name="Errors">Share of requests that may fail at the load balancer.</param>
/// <param name="Database">Limits of the database's answers.</param>
/// <param name="Booking">Limits of bookings.</param>
/// <param name="Payment">Share of payments that may fail (MON-6).</param>
/// <param name="Integrations">Calls to services of others.</param>
/// <param name="Availability">The objective of availability, and how fast it may be spent.</param>
/// <param name="Business">What the business lives on.</param>
/// <param name="Anomalies">How wide a band of what is usual is.</param>
/// <param name="Baselines">What was usual when thresholds were set.</param>
/// <param name="Canaries">Robots that call the public health endpoints.</param>
/// <param name="Dashboards">What the dashboards are called and how they look.</param>
public sealed record MonitoringPolicy(
    ContactsPolicy Contacts,
    string Runbooks,
    TimeSpan KeyDeletionWindow,
    PagingPolicy Paging,
    ResponseTimePolicy ResponseTime,
    FailurePolicy Errors,
    DatabaseTimePolicy Database,
    BookingAlarmsPolicy Booking,
    FailurePolicy Payment,
    IntegrationsPolicy Integrations,
    AvailabilityPolicy Availability,
    BusinessAlarmsPolicy Business,
    AnomaliesPolicy Anomalies,
    BaselinesPolicy Baselines,
    CanariesPolicy Canaries,
    DashboardsPolicy Dashboards)
{
    internal static MonitoringPolicy Read(PolicyReader monitoring) => new(
        monitoring.Section("contacts", ContactsPolicy.Read),
        monitoring.Require("runbooks", MonitoringTexts.Address),
        monitoring.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)),
        monitoring.Section("paging", PagingPolicy.Read),
        monitoring.Section("responseTime", ResponseTimePolicy.Read),
        monitoring.Section("errors", FailurePolicy.Read),
        monitoring.Section("database", DatabaseTimePolicy.Read),
        monitoring.Section("booking", BookingAlarmsPolicy.Read),
        monitoring.Section("payment", FailurePolicy.Read),
        monitoring.Section("integrations", IntegrationsPolicy.Read),
        monitoring.Section("availability", AvailabilityPolicy.Read),
        monitoring.Section("business", BusinessAlarmsPolicy.Read),
        monitoring.Section("anomalies", AnomaliesPolicy.Read),
        monitoring.Section("baselines", BaselinesPolicy.Read),
        monitoring.Section("canaries", CanariesPolicy.Read),
        monitoring.Section("dashboards", DashboardsPolicy.Read));
}
