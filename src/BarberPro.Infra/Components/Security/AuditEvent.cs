namespace BarberPro.Infra.Components.Security;

/// <summary>Something that the trail records and that people should hear of.</summary>
/// <param name="Purpose">Purpose of the alarm; stable, since the runbook's section is named after it.</param>
/// <param name="Metric">Name of the metric that counts it, without the environment.</param>
/// <param name="Pattern">How it looks in the trail, in the language of metric filters.</param>
/// <param name="Description">What has happened, for whoever reads the alarm.</param>
/// <param name="Pages">Whether it wakes somebody; it warns otherwise.</param>
/// <param name="Tolerated">Events in a window that are still nothing.</param>
public sealed record AuditEvent(string Purpose, string Metric, string Pattern, string Description, bool Pages, int Tolerated);
