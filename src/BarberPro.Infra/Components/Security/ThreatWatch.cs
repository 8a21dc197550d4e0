using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Security;

using Pulumi;
using Pulumi.Aws.AccessAnalyzer;
using Pulumi.Aws.GuardDuty;

namespace BarberPro.Infra.Components.Security;

/// <summary>What the watch over a region needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Alerts">Where findings lead.</param>
public sealed record ThreatWatchInputs(RegionContext Context, AlertRoutes Alerts);

/// <summary>
/// Threat detection and analysis of access from outside. An account has one of each a region, so only one of the stacks that share an account declares them
/// where the account has them already, they are imported.
/// </summary>
public sealed class ThreatWatch : ComponentResource
{
    /// <summary>Declares what the policy has of the two.</summary>
    public ThreatWatch(string name, SecurityPolicy policy, ThreatWatchInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:security:ThreatWatch", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        if (policy.Detector is { } detector)
        {
            _ = new Detector(name, new() { Enable = true, FindingPublishingFrequency = PublishingFrequency.Of(detector.PublishEvery) }, inside);
            Lead("findings", "GuardDuty found something worth a look", EventField.Between("severity", detector.WarnFrom, detector.PageFrom), inputs.Alerts.Warning);
            Lead("severe-findings", "GuardDuty found something that cannot wait", EventField.Between("severity", detector.PageFrom, below: null), inputs.Alerts.Critical);
        }

        if (policy.Analyzer is { } analyzer)
        {
            _ = new Analyzer(name, new() { AnalyzerName = inputs.Context.Names.Physical(name), Type = analyzer.Zone }, inside);
        }

        RegisterOutputs();

        void Lead(string purpose, string description, EventField severity, Output<string> topic) => EventAlert.Declare(
            ResourceNames.Logical(name, purpose),
            inputs.Context.Names,
            description,
            EventPattern.Of("aws.guardduty", "GuardDuty Finding", severity),
            topic,
            inside);
    }
}
