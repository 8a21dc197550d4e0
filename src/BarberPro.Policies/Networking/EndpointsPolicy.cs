using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Networking;

/// <summary>AWS services reached inside the network, by the service's short name (SEC-6).</summary>
/// <param name="Gateway">Endpoints that are routes: free of charge.</param>
/// <param name="Interface">Endpoints that are network interfaces, one in each zone: billed by the hour.</param>
public sealed record EndpointsPolicy(ImmutableArray<string> Gateway, ImmutableArray<string> Interface)
{
    internal static EndpointsPolicy Read(PolicyReader endpoints)
    {
        var policy = new EndpointsPolicy(
            endpoints.List("gateway", Texts.OneOf("s3", "dynamodb"), atLeast: 0, atMost: 2),
            endpoints.List("interface", Texts.EndpointService, atLeast: 0, atMost: 50));

        if (endpoints.IsSound)
        {
            foreach (var service in policy.Interface.Where(policy.Gateway.Contains))
            {
                var index = policy.Interface.IndexOf(service);
                endpoints.Reject(
                    $"interface[{index}]",
                    NetworkingCodes.TwoEndpoints,
                    $"interface[{index}] is {service}, which gateway lists too; expected one endpoint for a service",
                    "gateway");
            }
        }

        return policy;
    }
}
