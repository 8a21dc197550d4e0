using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Security;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Security;

/// <summary>A security policy whose figures are none of config's.</summary>
internal static class SecuritySamples
{
    internal static readonly SecurityPolicy Policy = new(
        new TrailPolicy(TimeSpan.FromDays(8)),
        new AuditPolicy(TimeSpan.FromMinutes(10), Refusals: 3),
        new DetectorPolicy(TimeSpan.FromHours(1), WarnFrom: 2, PageFrom: 9),
        new AnalyzerPolicy("ORGANIZATION"));

    internal static readonly AlertRoutes Alerts = new(
        Output.Create("arn:aws:sns:eu-west-1:123456789012:warning"), Output.Create("arn:aws:sns:eu-west-1:123456789012:critical"), "https://runbooks.example");
}
