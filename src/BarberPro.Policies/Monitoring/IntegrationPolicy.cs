using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>A call to a service of others.</summary>
/// <param name="Name">Short name; part of the names of its filters and its alarm.</param>
/// <param name="Event">Value of <c>event</c> in the application's log lines about it.</param>
/// <param name="Metric">Name of the metric that its durations become.</param>
/// <param name="Within">Time that it may take, 1 ms to 1 min.</param>
public sealed record IntegrationPolicy(string Name, string Event, string Metric, TimeSpan Within)
{
    internal static IntegrationPolicy Read(PolicyReader integration) => new(
        integration.Name,
        integration.Require("event", MonitoringTexts.Event),
        integration.Require("metric", MonitoringTexts.Metric),
        integration.Require("within", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1)));
}
