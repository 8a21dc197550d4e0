using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>What is recorded of everybody's doings in the account, and what raises an alarm (SEC-8).</summary>
/// <param name="Trail">The record of API calls.</param>
/// <param name="Audit">Alarms on what the trail records.</param>
/// <param name="Detector">Threat detection, one for each account and region; null in a stack that leaves it to another .</param>
/// <param name="Analyzer">Analysis of access from outside, one for each account and region; null in a stack that leaves it to another .</param>
public sealed record SecurityPolicy(TrailPolicy Trail, AuditPolicy Audit, DetectorPolicy? Detector, AnalyzerPolicy? Analyzer)
{
    internal static SecurityPolicy Read(PolicyReader security) => new(
        security.Section("trail", TrailPolicy.Read),
        security.Section("audit", AuditPolicy.Read),
        security.OptionalSection("detector", DetectorPolicy.Read),
        security.OptionalSection("analyzer", AnalyzerPolicy.Read));
}
