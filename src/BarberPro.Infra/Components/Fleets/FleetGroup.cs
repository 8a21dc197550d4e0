using BarberPro.Policies;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.AutoScaling.Inputs;
using Pulumi.Aws.Ec2;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Declares the Auto Scaling group of a fleet (ASG-WEB-1, ASG-API-1, ASG-MIX-1).</summary>
internal static class FleetGroup
{
    /// <summary>The group.</summary>
    public static Group Declare(string name, FleetPlan plan, FleetInputs inputs, LaunchTemplate template, CustomResourceOptions options)
    {
        var fleets = inputs.Fleets;
        var lifecycle = fleets.Lifecycle;
        var tags = inputs.Context.Tags.Of(plan.Service.Name);
        var args = new GroupArgs
        {
            // Fixed, unlike other names: instances report it with their metrics before anything could tell them.
            Name = inputs.Context.Names.Physical(name),
            MinSize = plan.MinSize,
            MaxSize = plan.Service.MaxSize,
            VpcZoneIdentifiers = inputs.Subnets,
            TargetGroupArns = { inputs.Targets.Arn },
            AvailabilityZoneDistribution = new GroupAvailabilityZoneDistributionArgs { CapacityDistributionStrategy = "balanced-best-effort" },
            HealthCheckType = "ELB",
            HealthCheckGracePeriod = (int)lifecycle.HealthCheckGrace.TotalSeconds,
            DefaultInstanceWarmup = (int)lifecycle.Warmup.TotalSeconds,
            DefaultCooldown = (int)lifecycle.Cooldown.TotalSeconds,
            CapacityRebalance = true,
            WaitForCapacityTimeout = WaitFor(plan, lifecycle),
            MixedInstancesPolicy = Mix(fleets.Instances, template),
            InstanceMaintenancePolicy = new GroupInstanceMaintenancePolicyArgs
            {
                MinHealthyPercentage = (int)lifecycle.HealthyDuringReplacement.AtLeast.Points,
                MaxHealthyPercentage = (int)lifecycle.HealthyDuringReplacement.AtMost.Points,
            },

            // Off by default, and needed for every metric per instance.
            EnabledMetrics =
            {
                Metric.GroupDesiredCapacity,
                Metric.GroupInServiceInstances,
                Metric.GroupMaxSize,
                Metric.GroupMinSize,
                Metric.GroupPendingInstances,
                Metric.GroupTotalInstances,
            },

            // No automatic way back: AWS refuses it for an image that a parameter names, and the other colour is the rollback (docs/decisions/0005).
            InstanceRefresh = new GroupInstanceRefreshArgs
            {
                Strategy = "Rolling",
                Preferences = new GroupInstanceRefreshPreferencesArgs
                {
                    MinHealthyPercentage = (int)lifecycle.HealthyDuringReplacement.AtLeast.Points,
                    MaxHealthyPercentage = (int)lifecycle.HealthyDuringReplacement.AtMost.Points,
                    AlarmSpecification = new GroupInstanceRefreshPreferencesAlarmSpecificationArgs
                    {
                        Alarms = { inputs.Context.Names.Physical(name, ScaleOut.ResponseTimeAlarm) },
                    },
                },
            },
            Tags = Array.ConvertAll(Ordinal.Sorted(tags.Keys), key => new GroupTagArgs { Key = key, Value = tags[key], PropagateAtLaunch = true }),
        };
        if (plan.WaitForHealthy is { } healthy)
        {
            args.WaitForElbCapacity = healthy;
        }

        return new(name, args, options);
    }

    // Spot capacity may be short for hours: only a colour that takes over from a live one is worth a failed deployment.
    private static string WaitFor(FleetPlan plan, LifecyclePolicy lifecycle) =>
        plan.WaitForHealthy is null ? "0" : $"{(int)lifecycle.CapacityTimeout.TotalMinutes}m";

    private static GroupMixedInstancesPolicyArgs Mix(InstancesPolicy policy, LaunchTemplate template) => new()
    {
        InstancesDistribution = new GroupMixedInstancesPolicyInstancesDistributionArgs
        {
            OnDemandBaseCapacity = 0,
            OnDemandPercentageAboveBaseCapacity = (int)policy.Mix.LaunchedOnDemand.Points,
            OnDemandAllocationStrategy = "prioritized",
            SpotAllocationStrategy = policy.SpotAllocation,
        },
        LaunchTemplate = new GroupMixedInstancesPolicyLaunchTemplateArgs
        {
            LaunchTemplateSpecification = new GroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationArgs
            {
                LaunchTemplateId = template.Id,
                Version = template.LatestVersion.Apply(version => $"{version}"),
            },
            Overrides = policy.Types.Select(type => new GroupMixedInstancesPolicyLaunchTemplateOverrideArgs { InstanceType = type }).ToArray(),
        },
    };
}
