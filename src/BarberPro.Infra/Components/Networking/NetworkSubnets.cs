using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Networking;

using Pulumi;
using Pulumi.Aws.Ec2;

namespace BarberPro.Infra.Components.Networking;

/// <summary>What subnets need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="VpcId">Network that they divide.</param>
public sealed record NetworkSubnetsInputs(RegionContext Context, Output<string> VpcId);

/// <summary>Subnets of three tiers in every zone, and the routes that make a tier what it is.</summary>
public sealed class NetworkSubnets : ComponentResource
{
    private const string Anywhere = "0.0.0.0/0";

    private readonly NetworkSubnetsInputs inputs;
    private readonly CustomResourceOptions inside;

    /// <summary>Declares subnets, gateways and routes.</summary>
    public NetworkSubnets(string name, NetworkingPolicy policy, NetworkSubnetsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:networking:NetworkSubnets", name, options)
    {
        this.inputs = inputs;
        inside = new CustomResourceOptions { Parent = this };
        var plan = SubnetPlan.Allocate(policy);
        var publicSubnets = Declare(plan, Tier.Public);
        var privateSubnets = Declare(plan, Tier.Private);
        var dataSubnets = Declare(plan, Tier.Data);

        var internet = new InternetGateway(name, new() { VpcId = inputs.VpcId, Tags = ResourceTags.Named(inputs.Context.Names.Physical(name)) }, inside);
        var publicTable = Table(inputs.Context.Named("public"));
        _ = new Route(inputs.Context.Named("public"), new() { RouteTableId = publicTable.Id, DestinationCidrBlock = Anywhere, GatewayId = internet.Id }, inside);
        Associate("public", policy, publicSubnets, _ => publicTable);

        var gateways = Gateways(policy, publicSubnets, internet);
        var privateTables = policy.ZoneIds.Select((zone, index) => PrivateTable(zone, gateways[Math.Min(index, gateways.Length - 1)])).ToImmutableArray();
        Associate("private", policy, privateSubnets, index => privateTables[index]);

        var dataTable = Table(inputs.Context.Named("data"));
        Associate("data", policy, dataSubnets, _ => dataTable);

        PublicIds = Ids(publicSubnets);
        PrivateIds = Ids(privateSubnets);
        DataIds = Ids(dataSubnets);
        DataZones = [.. dataSubnets.Select(subnet => subnet.AvailabilityZone)];
        InsideTables = [.. privateTables.Select(table => table.Id), dataTable.Id];
        RegisterOutputs();
    }

    /// <summary>Subnets of the load balancer, one a zone.</summary>
    public ImmutableArray<Output<string>> PublicIds { get; }

    /// <summary>Subnets of the fleets, one a zone.</summary>
    public ImmutableArray<Output<string>> PrivateIds { get; }

    /// <summary>Subnets of what holds data, one a zone.</summary>
    public ImmutableArray<Output<string>> DataIds { get; }

    /// <summary>Names of the zones of <see cref="DataIds"/>, as this account knows them; only AWS can tell them from the ids.</summary>
    public ImmutableArray<Output<string>> DataZones { get; }

    /// <summary>Route tables of the private and data tiers; gateway endpoints add their routes to these.</summary>
    public ImmutableArray<Output<string>> InsideTables { get; }

    private ImmutableArray<Subnet> Declare(ImmutableArray<PlannedSubnet> plan, Tier tier) =>
    [
        .. plan.Where(subnet => subnet.Tier == tier).Select(subnet =>
        {
            var name = ResourceNames.Logical(tier.ToString().ToLowerInvariant(), subnet.ZoneId);
            return new Subnet(name, new()
            {
                VpcId = inputs.VpcId,
                AvailabilityZoneId = subnet.ZoneId,
                CidrBlock = subnet.Cidr.ToString(),
                MapPublicIpOnLaunch = false,
                Tags = ResourceTags.Named(inputs.Context.Names.Physical(name)),
            }, inside);
        }),
    ];

    private RouteTable Table(string name) => new(
        name, new() { VpcId = inputs.VpcId, Tags = ResourceTags.Named(inputs.Context.Names.Physical(name)) }, inside);

    private RouteTable PrivateTable(string zone, NatGateway gateway)
    {
        var name = ResourceNames.Logical("private", zone);
        var table = Table(name);
        _ = new Route(name, new() { RouteTableId = table.Id, DestinationCidrBlock = Anywhere, NatGatewayId = gateway.Id }, inside);
        return table;
    }

    private ImmutableArray<NatGateway> Gateways(NetworkingPolicy policy, ImmutableArray<Subnet> publicSubnets, InternetGateway internet) =>
    [
        .. policy.GatewayZones.Select((zone, index) =>
        {
            var name = ResourceNames.Logical("nat", zone);
            var tags = ResourceTags.Named(inputs.Context.Names.Physical(name));
            var address = new Eip(name, new() { Domain = "vpc", Tags = tags }, inside);

            // AWS refuses a public NAT gateway in a network that has no internet gateway yet, and nothing else says the order.
            return new NatGateway(
                name, new() { AllocationId = address.AllocationId, SubnetId = publicSubnets[index].Id, Tags = tags }, new() { Parent = this, DependsOn = { internet } });
        }),
    ];

    private void Associate(string tier, NetworkingPolicy policy, ImmutableArray<Subnet> subnets, Func<int, RouteTable> tableOf)
    {
        for (var index = 0; index < subnets.Length; index++)
        {
            _ = new RouteTableAssociation(
                ResourceNames.Logical(tier, policy.ZoneIds[index]), new() { SubnetId = subnets[index].Id, RouteTableId = tableOf(index).Id }, inside);
        }
    }

    private static ImmutableArray<Output<string>> Ids(ImmutableArray<Subnet> subnets) => [.. subnets.Select(subnet => subnet.Id)];
}
