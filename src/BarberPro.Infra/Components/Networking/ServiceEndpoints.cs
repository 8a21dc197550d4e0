using BarberPro.Infra.Naming;
using BarberPro.Policies.Networking;

using Pulumi;
using Pulumi.Aws.Ec2;

namespace BarberPro.Infra.Components.Networking;

/// <summary>What endpoints need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="VpcId">Network that they belong to.</param>
/// <param name="Subnets">Subnets and route tables that they serve.</param>
/// <param name="SecurityGroup">Group of the interface endpoints.</param>
public sealed record ServiceEndpointsInputs(RegionContext Context, Output<string> VpcId, NetworkSubnets Subnets, Output<string> SecurityGroup);

/// <summary>AWS services reached inside the network (SEC-6).</summary>
public sealed class ServiceEndpoints : ComponentResource
{
    /// <summary>Declares the endpoints.</summary>
    public ServiceEndpoints(string name, EndpointsPolicy policy, ServiceEndpointsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:networking:ServiceEndpoints", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        foreach (var service in policy.Gateway)
        {
            _ = new VpcEndpoint(inputs.Context.Named(service), new()
            {
                VpcId = inputs.VpcId,
                ServiceName = ServiceName(inputs.Context, service),
                VpcEndpointType = "Gateway",
                RouteTableIds = inputs.Subnets.InsideTables,
                Tags = ResourceTags.Named(inputs.Context.Names.Physical(service)),
            }, inside);
        }

        foreach (var service in policy.Interface)
        {
            _ = new VpcEndpoint(inputs.Context.Named(service), new()
            {
                VpcId = inputs.VpcId,
                ServiceName = ServiceName(inputs.Context, service),
                VpcEndpointType = "Interface",
                PrivateDnsEnabled = true,
                SubnetIds = inputs.Subnets.PrivateIds,
                SecurityGroupIds = { inputs.SecurityGroup },
                Tags = ResourceTags.Named(inputs.Context.Names.Physical(service)),
            }, inside);
        }

        RegisterOutputs();
    }

    private static string ServiceName(RegionContext context, string service) => $"com.amazonaws.{context.Region}.{service}";
}
