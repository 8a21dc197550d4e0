using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.Ssm;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Hands the metrics that services are to write to the services of a region (MON-2).</summary>
public sealed class MetricParameter : ComponentResource
{
    /// <summary>Declares the parameter.</summary>
    public MetricParameter(string name, MonitoringPolicy policy, RegionContext inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:MetricParameter", name, options)
    {
        _ = new Parameter(name, new()
        {
            Name = inputs.Names.Path("metrics"),
            Description = "Metrics that the services write, for their emitter",
            Type = ParameterType.String,

            // No secret, and Value would hide it as one.
            InsecureValue = EmitterConfiguration.Of(MetricCatalogue.All(policy)),
        }, new() { Parent = this });

        RegisterOutputs();
    }
}
