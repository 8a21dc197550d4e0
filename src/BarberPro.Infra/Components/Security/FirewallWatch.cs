using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Security;

using Pulumi;

namespace BarberPro.Infra.Components.Security;

/// <summary>What the watch over a firewall needs from elsewhere.</summary>
/// <param name="Context">Where the firewall is.</param>
/// <param name="Firewall">The name under which the firewall counts: the metric name of its visibility configuration.</param>
/// <param name="Alerts">Where the alarm leads.</param>
public sealed record FirewallWatchInputs(RegionContext Context, string Firewall, AlertRoutes Alerts);

/// <summary>The alarm on requests that a region's firewall refuses: an attack, or a rule that meets the innocent (SEC-2, SEC-8).</summary>
public sealed class FirewallWatch : ComponentResource
{
    /// <summary>Declares the alarm.</summary>
    public FirewallWatch(string name, FirewallAlarmPolicy policy, FirewallWatchInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:security:FirewallWatch", name, options)
    {
        var alarms = new AlarmScope(name, inputs.Context.Names, inputs.Alerts, new() { Parent = this });
        _ = alarms.Warn(
            "blocked-requests",
            "The firewall refuses many requests: an attack, or a rule that meets the innocent",
            new("AWS/WAFV2", "BlockedRequests", "Sum", [new("WebACL", inputs.Firewall), new("Rule", "ALL"), new("Region", inputs.Context.Region)]),
            AlarmLimit.Above(policy.Blocked, new(policy.Window, Datapoints: 1)));
        RegisterOutputs();
    }
}
