using BarberPro.Policies.Fleets;

using Pulumi.Aws.AutoScaling.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Growth by forecast (ASG-PRE-1). It knows no business hours: those have their floor in the schedule.</summary>
internal static class Forecast
{
    /// <summary>Declares the policy.</summary>
    public static void Declare(FleetScope fleet, PredictiveScalingPolicy policy, CpuScalingPolicy cpu) => _ = fleet.Policy("forecast", new()
    {
        PolicyType = "PredictiveScaling",
        PredictiveScalingConfiguration = new PolicyPredictiveScalingConfigurationArgs
        {
            Mode = policy.Mode.ToString(),
            SchedulingBufferTime = $"{(int)policy.Buffer.TotalSeconds}",
            MaxCapacityBreachBehavior = "HonorMaxCapacity",
            MetricSpecification = new PolicyPredictiveScalingConfigurationMetricSpecificationArgs
            {
                TargetValue = (double)cpu.Target.Points,
                PredefinedMetricPairSpecification = new PolicyPredictiveScalingConfigurationMetricSpecificationPredefinedMetricPairSpecificationArgs
                {
                    PredefinedMetricType = "ASGCPUUtilization",
                },
            },
        },
    });
}
