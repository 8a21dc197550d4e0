using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Warns when the business suffers (MON-14): customers are unhappy, sessions are no longer than before. Unusual revenue is an anomaly.</summary>
public sealed class BusinessAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public BusinessAlarms(string name, MonitoringPolicy policy, AlarmInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:BusinessAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var business = policy.Business;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        var daily = new AlarmWindow(business.Over, 1);
        _ = alarms.Warn(
            "satisfaction",
            $"Mean rating below {Expressions.Number(business.Satisfaction)} of 5",
            MetricCatalogue.SatisfactionScore.As("Average", names.Environment),
            AlarmLimit.Below((double)business.Satisfaction, daily));
        _ = alarms.Warn(
            "session-duration",
            $"Sessions shorter than {Expressions.Number(business.SessionGain)} times the baseline",
            MetricCatalogue.SessionDuration.As("Average", names.Environment),
            AlarmLimit.Below(Shortest(policy), daily));
        RegisterOutputs();
    }

    /// <summary>Seconds below which sessions have not grown as they should.</summary>
    public static double Shortest(MonitoringPolicy policy) => (double)(policy.Business.SessionGain * (decimal)policy.Baselines.SessionDuration.TotalSeconds);
}
