using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;

using Pulumi;
using Pulumi.Cloudflare;
using Pulumi.Cloudflare.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What pools need from elsewhere.</summary>
/// <param name="Context">For whom they stand.</param>
/// <param name="Account">Cloudflare's id of the account.</param>
/// <param name="Origins">Load balancers of all regions.</param>
/// <param name="Health">How targets are checked; the edge probes alike.</param>
public sealed record PoolsInputs(RegionContext Context, string Account, ImmutableArray<Origin> Origins, HealthCheckPolicy Health);

/// <summary>A pool for each region, probed by one monitor (LB-2, LB-3).</summary>
public sealed class Pools : ComponentResource
{
    /// <summary>Declares monitor and pools.</summary>
    public Pools(string name, SteeringPolicy policy, PoolsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:Pools", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var monitor = Monitor(name, policy.Monitor, inputs, inside);
        var ids = ImmutableDictionary.CreateBuilder<string, Output<string>>();
        foreach (var origin in inputs.Origins)
        {
            ids[origin.Region] = Pool(ResourceNames.Logical(name, origin.Region), policy, origin, monitor, inputs, inside).Id;
        }

        Ids = ids.ToImmutable();
        RegisterOutputs();
    }

    /// <summary>Ids of the pools, by region.</summary>
    public ImmutableDictionary<string, Output<string>> Ids { get; }

    private static LoadBalancerMonitor Monitor(string name, MonitorPolicy policy, PoolsInputs inputs, CustomResourceOptions inside) => new(name, new()
    {
        AccountId = inputs.Account,
        Description = $"{inputs.Context.Names.Environment}: the application and its database",
        Type = "https",
        Method = "GET",
        Path = policy.Path,
        ExpectedCodes = $"{inputs.Health.Status}",
        Header = { { "Host", ImmutableArray.Create(inputs.Context.Platform.Dns.Host) } },
        Interval = (int)inputs.Health.Interval.TotalSeconds,
        Timeout = (int)inputs.Health.Timeout.TotalSeconds,
        Retries = policy.Retries,
        FollowRedirects = false,
        AllowInsecure = false,

        // Probes act as the zone: without it they carry no certificate, and the load balancer refuses them (SEC-7).
        ProbeZone = inputs.Context.Platform.Dns.Zone,
    }, inside);

    private static LoadBalancerPool Pool(
        string name, SteeringPolicy policy, Origin origin, LoadBalancerMonitor monitor, PoolsInputs inputs, CustomResourceOptions inside) => new(name, new()
        {
            AccountId = inputs.Account,
            Name = inputs.Context.Names.Physical(origin.Region),
            Enabled = true,
            Monitor = monitor.Id,
            CheckRegions = CheckRegions(policy, origin.Region),
            Origins =
            {
                new LoadBalancerPoolOriginArgs
                {
                    Name = origin.Region,
                    Address = origin.DnsName,
                    Enabled = true,
                    Weight = 1,

                    // The certificate is the application host's, not that of the load balancer's own name.
                    Header = new LoadBalancerPoolOriginHeaderArgs { Hosts = { inputs.Context.Platform.Dns.Host } },
                },
            },
        }, inside);

    private static ImmutableArray<string> CheckRegions(SteeringPolicy policy, string region)
    {
        foreach (var pool in policy.Pools)
        {
            if (pool.Region == region)
            {
                return pool.CheckRegions;
            }
        }

        throw new InvalidOperationException($"{region} has no pool");
    }
}
