using BarberPro.Policies.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>
/// Warns when requests, response time or revenue leave the band that is usual at that hour of the week (MON-13, MON-14). CloudWatch learns the band; until
/// it has seen enough the alarms are silent.
/// </summary>
public sealed class AnomalyAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public AnomalyAlarms(string name, AnomaliesPolicy policy, BalancerAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:AnomalyAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        var window = AlarmWindow.For(policy.For);
        _ = alarms.WarnUnusual(
            "unusual-requests", "Many more or far fewer requests than usual", inputs.Metrics.Requests, AnomalyLimit.Outside(policy.Width, window));
        _ = alarms.WarnUnusual(
            "unusual-response-time", "Response time longer than usual", inputs.Metrics.ResponseTime("Average"), AnomalyLimit.Above(policy.Width, window));
        _ = alarms.WarnUnusual(
            "unusual-revenue", "Less revenue than usual", MetricCatalogue.Revenue.As("Sum", names.Environment), AnomalyLimit.Below(policy.Width, window));
        RegisterOutputs();
    }
}
