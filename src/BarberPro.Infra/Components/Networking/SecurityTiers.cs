using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Networking;

using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Vpc;

namespace BarberPro.Infra.Components.Networking;

/// <summary>What security groups need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="VpcId">Network that they belong to.</param>
/// <param name="Services">Services that get a group.</param>
public sealed record SecurityTiersInputs(RegionContext Context, Output<string> VpcId, ImmutableArray<ServicePolicy> Services);

/// <summary>
/// A security group for every tier and service; they admit each other by reference, never by address (SEC-6). The load balancer's own group has
/// no source here: only Cloudflare's prefix lists are to be one (SEC-7).
/// </summary>
public sealed class SecurityTiers : ComponentResource
{
    private const string Tcp = "tcp";

    private readonly RegionContext context;
    private readonly CustomResourceOptions inside;

    /// <summary>Declares groups and rules.</summary>
    public SecurityTiers(string name, PortsPolicy policy, SecurityTiersInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:networking:SecurityTiers", name, options)
    {
        context = inputs.Context;
        inside = new CustomResourceOptions { Parent = this };
        Ids = ByName.Of(ConnectionPlan.Groups(inputs.Services), group => group, group => new SecurityGroup(context.Named(group), new()
        {
            Description = $"{group} of {context.Names.Environment}",
            VpcId = inputs.VpcId,
            Tags = ResourceTags.Named(context.Names.Physical(group)),
        }, inside).Id);

        foreach (var connection in ConnectionPlan.Connections(inputs.Services, policy))
        {
            Allow(connection);
        }

        foreach (var service in inputs.Services)
        {
            AllowInternet(service.Name, policy.Https, "to partners' services");
        }

        // RDS and ElastiCache are called over their public addresses: an endpoint for a call a month would cost more than the call.
        AllowInternet(ConnectionPlan.Rotation, policy.Https, "to AWS");

        RegisterOutputs();
    }

    /// <summary>Ids of the groups, by the names of <see cref="ConnectionPlan"/> and by service.</summary>
    public ImmutableDictionary<string, Output<string>> Ids { get; }

    private void Allow(Connection connection)
    {
        var name = context.Named(connection.From, "to", connection.To);
        _ = new SecurityGroupEgressRule(name, new()
        {
            Description = $"to {connection.To}",
            SecurityGroupId = Ids[connection.From],
            ReferencedSecurityGroupId = Ids[connection.To],
            IpProtocol = Tcp,
            FromPort = connection.Port,
            ToPort = connection.Port,
        }, inside);
        _ = new SecurityGroupIngressRule(name, new()
        {
            Description = $"from {connection.From}",
            SecurityGroupId = Ids[connection.To],
            ReferencedSecurityGroupId = Ids[connection.From],
            IpProtocol = Tcp,
            FromPort = connection.Port,
            ToPort = connection.Port,
        }, inside);
    }

    // Payment, messaging and exchange-rate services have no fixed addresses; one port out is all that they need.
    private void AllowInternet(string group, int port, string purpose) => _ = new SecurityGroupEgressRule(context.Named(group, "to", "internet"), new()
    {
        Description = purpose,
        SecurityGroupId = Ids[group],
        CidrIpv4 = "0.0.0.0/0",
        IpProtocol = Tcp,
        FromPort = port,
        ToPort = port,
    }, inside);
}
