using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What alarms of the edge need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="Routes">Where they lead.</param>
public sealed record EdgeAlarmsInputs(RegionContext Context, AlertRoutes Routes);

/// <summary>Warns when visitors of the market wait longer for the edge than was promised (CDN-5, C-5).</summary>
public sealed class EdgeAlarms : ComponentResource
{
    /// <summary>Declares the alarm.</summary>
    public EdgeAlarms(string name, EdgeLatencyPolicy policy, EdgeAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:EdgeAlarms", name, options)
    {
        var scope = new AlarmScope(name, inputs.Context.Names, inputs.Routes, new() { Parent = this });
        _ = scope.Warn(
            "edge-latency",
            "Answers from the edge's cache take longer than promised",
            EdgeMetric.LatencyOf(inputs.Context, policy.Percentile),
            AlarmLimit.Above(policy.Above.TotalMilliseconds, AlarmWindow.For(policy.For)));
        RegisterOutputs();
    }
}
