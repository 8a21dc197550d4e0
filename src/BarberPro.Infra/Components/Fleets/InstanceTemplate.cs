using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Declares what an instance is (ASG-WEB-1): image, profile, start-up, disk and network, closed as the security baseline asks.</summary>
internal static class InstanceTemplate
{
    /// <summary>The disk that an Amazon Linux image boots from.</summary>
    private const string RootDevice = "/dev/xvda";

    // Default tags do not reach what a group launches; without these the bill shows no instances (COST-4).
    private static readonly string[] TaggedAtLaunch = ["instance", "volume", "network-interface", "spot-instances-request"];

    /// <summary>The launch template of a fleet.</summary>
    public static LaunchTemplate Declare(string name, FleetPlan plan, InstancesPolicy policy, FleetInputs inputs, CustomResourceOptions inside)
    {
        var context = inputs.Context;
        var tags = context.Tags.Of(plan.Service.Name);
        return new(name, new()
        {
            Description = name,
            ImageId = $"resolve:ssm:{Image(plan, policy, context)}",
            IamInstanceProfile = new LaunchTemplateIamInstanceProfileArgs { Arn = inputs.Runtime.Profile },
            UserData = UserData(name, plan, inputs),
            UpdateDefaultVersion = true,
            EbsOptimized = "true",
            Monitoring = new LaunchTemplateMonitoringArgs { Enabled = true },
            MetadataOptions = new LaunchTemplateMetadataOptionsArgs
            {
                HttpEndpoint = "enabled",
                HttpTokens = "required",
                HttpPutResponseHopLimit = policy.MetadataHops,
            },
            NetworkInterfaces =
            {
                new LaunchTemplateNetworkInterfaceArgs
                {
                    AssociatePublicIpAddress = "false",
                    DeleteOnTermination = "true",
                    SecurityGroups = { inputs.SecurityGroup },
                },
            },
            BlockDeviceMappings =
            {
                new LaunchTemplateBlockDeviceMappingArgs
                {
                    DeviceName = RootDevice,
                    Ebs = new LaunchTemplateBlockDeviceMappingEbsArgs
                    {
                        VolumeType = "gp3",
                        VolumeSize = policy.RootVolume.Gibibytes,
                        Encrypted = "true",
                        DeleteOnTermination = "true",
                    },
                },
            },
            TagSpecifications = TaggedAtLaunch.Select(type => new LaunchTemplateTagSpecificationArgs { ResourceType = type, Tags = tags }).ToArray(),
            Tags = ResourceTags.ForService(plan.Service.Name),
        }, inside);
    }

    private static string Image(FleetPlan plan, InstancesPolicy policy, RegionContext context) => policy.Image
        .Replace("{environment}", context.Names.Environment, StringComparison.Ordinal)
        .Replace("{service}", plan.Service.Name, StringComparison.Ordinal)
        .Replace("{colour}", FleetNames.Of(plan.Colour), StringComparison.Ordinal);

    private static Output<string> UserData(string name, FleetPlan plan, FleetInputs inputs)
    {
        var queueUrl = inputs.Runtime.Queue?.Url ?? Output.Create("");
        return Output.Tuple(inputs.Runtime.AgentParameter, queueUrl).Apply(values => StartScript.Of(plan.Service.Name, values.Item1,
        [
            new("BARBERPRO_ENVIRONMENT", inputs.Context.Names.Environment),
            new("BARBERPRO_SERVICE", plan.Service.Name),
            new("BARBERPRO_GROUP", inputs.Context.Names.Physical(name)),
            new("BARBERPRO_REGION", inputs.Context.Region),
            new("PORT", $"{plan.Service.Port}"),
            new("TZ", inputs.Context.Platform.Market.TimeZone),
            .. values.Item2.Length == 0 ? [] : new StartVariable[] { new("BARBERPRO_QUEUE_URL", values.Item2) },
        ]));
    }
}
