using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>The two alarms that silence pages of a region (AL-01, MON-13): announced works, and the answer of whoever has taken a page on.</summary>
public sealed class Silence : ComponentResource
{
    /// <summary>Declares both.</summary>
    public Silence(string name, PagingPolicy policy, AlarmInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Silence", name, options)
    {
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        Works = alarms.Watch(
            "maintenance",
            "Announced works go on: pages are silent",
            MetricCatalogue.Maintenance.As("Maximum", names.Environment),
            AlarmLimit.Above(0, AlarmWindow.For(TimeSpan.FromMinutes(1))));
        Answer = alarms.Watch(
            "acknowledged",
            "Somebody has taken a page on: it is not repeated",
            MetricCatalogue.Acknowledged.As("Maximum", names.Environment),
            AlarmLimit.Above(0, new(policy.AnswerHolds, 1)));
        RegisterOutputs();
    }

    /// <summary>In alarm while announced works go on.</summary>
    public MetricAlarm Works { get; }

    /// <summary>In alarm while an answer to a page holds.</summary>
    public MetricAlarm Answer { get; }
}
