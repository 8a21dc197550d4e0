using Pulumi;

namespace BarberPro.Infra.Components.Edge;

/// <summary>A region's load balancer, as the edge sees it.</summary>
/// <param name="Region">AWS region.</param>
/// <param name="DnsName">Its own DNS name.</param>
public sealed record Origin(string Region, Output<string> DnsName);
