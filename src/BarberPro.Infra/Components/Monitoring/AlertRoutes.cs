using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Where the alarms of a region lead. An alarm notifies only topics of its own region, so every region has routes of its own.</summary>
/// <param name="Warning">ARN of the topic that is read in working hours.</param>
/// <param name="Critical">ARN of the topic that wakes somebody; only composite alarms and budgets publish to it (MON-13).</param>
/// <param name="Runbooks">Address of the page that has a section for each alarm.</param>
public sealed record AlertRoutes(Output<string> Warning, Output<string> Critical, string Runbooks);
