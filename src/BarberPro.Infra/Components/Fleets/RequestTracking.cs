using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.AutoScaling.Inputs;
using Pulumi.Aws.LB;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>What tracking of requests needs from elsewhere.</summary>
/// <param name="Fleet">Fleet that grows.</param>
/// <param name="BalancerSuffix">The load balancer's name in metrics.</param>
/// <param name="Targets">Target group whose requests count.</param>
/// <param name="Rule">Rule that routes to it: AWS refuses the policy for a target group that no listener names (LB-1).</param>
public sealed record RequestTrackingInputs(Fleet Fleet, Output<string> BalancerSuffix, TargetGroup Targets, ListenerRule Rule);

/// <summary>Holds a fleet at a number of requests per instance and minute (ASG-API-2): the proportional stand-in for response time, which cannot be tracked.</summary>
public sealed class RequestTracking : ComponentResource
{
    /// <summary>Declares the policy.</summary>
    public RequestTracking(string name, CountTrackPolicy policy, RequestTrackingInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:fleets:RequestTracking", name, options)
    {
        _ = new Policy(ResourceNames.Logical(name, "requests"), new()
        {
            AutoscalingGroupName = inputs.Fleet.GroupName,
            PolicyType = "TargetTrackingScaling",
            TargetTrackingConfiguration = new PolicyTargetTrackingConfigurationArgs
            {
                DisableScaleIn = true,
                TargetValue = policy.Target,
                PredefinedMetricSpecification = new PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs
                {
                    PredefinedMetricType = "ALBRequestCountPerTarget",
                    ResourceLabel = Output.Format($"{inputs.BalancerSuffix}/{inputs.Targets.ArnSuffix}"),
                },
            },
        }, new() { Parent = this, DependsOn = { inputs.Rule, inputs.Fleet.Group } });
        RegisterOutputs();
    }
}
