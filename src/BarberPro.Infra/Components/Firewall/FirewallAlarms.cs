using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Firewall;

using Pulumi;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>What alarms of the firewall need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="Routes">Where they lead.</param>
/// <param name="Firewall">Logical name of the firewall, which is part of its metric's.</param>
public sealed record FirewallAlarmsInputs(RegionContext Context, AlertRoutes Routes, string Firewall);

/// <summary>Warns of many refused requests: an attack, or many people behind one address (SEC-2, SEC-8).</summary>
public sealed class FirewallAlarms : ComponentResource
{
    /// <summary>Declares the alarm.</summary>
    public FirewallAlarms(string name, BlockedRequestsPolicy policy, FirewallAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:firewall:FirewallAlarms", name, options)
    {
        var scope = new AlarmScope(name, inputs.Context.Names, inputs.Routes, new() { Parent = this });
        var window = AlarmWindow.For(policy.For);
        _ = scope.Warn(
            "blocked-requests",
            "The firewall refuses more requests than usual",
            new CloudMetric("AWS/WAFV2", "BlockedRequests", "Sum",
            [
                new MetricDimension("Region", inputs.Context.Region),
                new MetricDimension("Rule", "ALL"),
                new MetricDimension("WebACL", inputs.Context.Names.Physical(inputs.Firewall)),
            ]),
            AlarmLimit.Above(policy.Above * window.Minutes, window));
        RegisterOutputs();
    }
}
