using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>What the dashboards are called and how they look (MON-1).</summary>
/// <param name="Name">Their name, in which {subject} and {environment} are filled in; dashboards are unique per account .</param>
/// <param name="Period">Period of a chart whose metrics are written once a minute, whole minutes up to an hour.</param>
/// <param name="FastPeriod">Period of a chart whose metrics are written more often (MON-2).</param>
public sealed record DashboardsPolicy(string Name, TimeSpan Period, TimeSpan FastPeriod)
{
    internal static DashboardsPolicy Read(PolicyReader dashboards) => new(
        dashboards.Require("name", MonitoringTexts.DashboardTemplate),
        dashboards.Require("period", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        dashboards.Require("fastPeriod", Durations.Seconds.OneOf(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30))));
}
