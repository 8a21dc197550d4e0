namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Names dashboards.</summary>
public static class DashboardPlan
{
    /// <summary>The name of a subject's dashboard; dashboards are unique per account, so a template that leaves the environment out fits one stack only .</summary>
    public static string NameOf(string template, string subject, string environment) => template
        .Replace("{subject}", subject, StringComparison.Ordinal)
        .Replace("{environment}", environment, StringComparison.Ordinal);
}
