using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Networking;

using Pulumi;
using Pulumi.Aws.Ec2;

namespace BarberPro.Infra.Components.Networking;

/// <summary>What a network needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Services">Services that get a security group.</param>
/// <param name="Logs">Where its flow logs go.</param>
public sealed record NetworkInputs(RegionContext Context, ImmutableArray<ServicePolicy> Services, LogStore Logs);

/// <summary>The network of a region: subnets of three tiers in every zone, their ways out, their security groups and their flow logs.</summary>
public sealed class Network : ComponentResource
{
    /// <summary>Declares the network.</summary>
    public Network(string name, NetworkingPolicy policy, NetworkInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:networking:Network", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var vpc = new Vpc(name, new()
        {
            CidrBlock = policy.Cidr.ToString(),
            EnableDnsSupport = true,
            EnableDnsHostnames = true,
            Tags = ResourceTags.Named(inputs.Context.Names.Physical(name)),
        }, inside);

        // A group without rules: whatever is put into it by mistake reaches nothing and is reached by nothing.
        _ = new DefaultSecurityGroup(name, new() { VpcId = vpc.Id, Tags = ResourceTags.Named("closed") }, inside);

        var subnets = new NetworkSubnets(name, policy, new(inputs.Context, vpc.Id), new() { Parent = this });
        var groups = new SecurityTiers(name, policy.Ports, new(inputs.Context, vpc.Id, inputs.Services), new() { Parent = this });
        _ = new ServiceEndpoints(
            name, policy.Endpoints, new(inputs.Context, vpc.Id, subnets, groups.Ids[ConnectionPlan.Endpoints]), new() { Parent = this });
        _ = new FlowLogs(name, policy.FlowLogs, new(inputs.Context, vpc.Id, inputs.Logs), new() { Parent = this });

        VpcId = vpc.Id;
        PublicSubnets = subnets.PublicIds;
        PrivateSubnets = subnets.PrivateIds;
        DataSubnets = subnets.DataIds;
        DataZones = subnets.DataZones;
        SecurityGroups = groups.Ids;
        RegisterOutputs();
    }

    /// <summary>Id of the network.</summary>
    [Output]
    public Output<string> VpcId { get; private set; }

    /// <summary>Subnets of the load balancer, one a zone.</summary>
    public ImmutableArray<Output<string>> PublicSubnets { get; }

    /// <summary>Subnets of the fleets, one a zone.</summary>
    public ImmutableArray<Output<string>> PrivateSubnets { get; }

    /// <summary>Subnets of what holds data, one a zone.</summary>
    public ImmutableArray<Output<string>> DataSubnets { get; }

    /// <summary>Names of the zones of <see cref="DataSubnets"/>.</summary>
    public ImmutableArray<Output<string>> DataZones { get; }

    /// <summary>Ids of the security groups, by the names of <see cref="ConnectionPlan"/> and by service.</summary>
    public ImmutableDictionary<string, Output<string>> SecurityGroups { get; }
}
