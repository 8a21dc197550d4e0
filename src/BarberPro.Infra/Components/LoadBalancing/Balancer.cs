using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.Networking;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Logging;

using Pulumi;
using Pulumi.Aws.LB;
using Pulumi.Aws.LB.Inputs;

using DnsRecord = Pulumi.Cloudflare.DnsRecord;

namespace BarberPro.Infra.Components.LoadBalancing;

/// <summary>What a load balancer needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Network">Network that it serves.</param>
/// <param name="Logging">How long its logs live.</param>
/// <param name="Services">Services behind it.</param>
/// <param name="ValidationRecord">Record that validates the certificate already; null in the region that declares it.</param>
public sealed record BalancerInputs(
    RegionContext Context, Network Network, LoggingPolicy Logging, ImmutableArray<ServicePolicy> Services, DnsRecord? ValidationRecord);

/// <summary>The regional load balancer with its logs, its certificate and the target groups of every service in both colours.</summary>
public sealed class Balancer : ComponentResource
{
    private readonly ImmutableDictionary<string, ServiceTargets> targets;

    /// <summary>Declares load balancer, log bucket, certificate and target groups.</summary>
    public Balancer(string name, LoadBalancingPolicy policy, BalancerInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:loadbalancing:Balancer", name, options)
    {
        var logs = new AccessLogBucket(ResourceNames.Logical(name, "logs"), inputs.Logging, inputs.Context, new() { Parent = this });
        var balancer = new LoadBalancer(name, new()
        {
            LoadBalancerType = "application",
            Internal = false,
            Subnets = inputs.Network.PublicSubnets,
            SecurityGroups = { inputs.Network.SecurityGroups[ConnectionPlan.Balancer] },
            EnableHttp2 = true,
            EnableDeletionProtection = policy.DeletionProtection,
            DropInvalidHeaderFields = true,
            DesyncMitigationMode = "defensive",
            EnableZonalShift = true,
            IdleTimeout = (int)policy.IdleTimeout.TotalSeconds,
            AccessLogs = new LoadBalancerAccessLogsArgs { Bucket = logs.BucketId, Prefix = AccessLogBucket.AccessPrefix, Enabled = true },
            ConnectionLogs = new LoadBalancerConnectionLogsArgs { Bucket = logs.BucketId, Prefix = AccessLogBucket.ConnectionPrefix, Enabled = true },
        }, new() { Parent = this, DependsOn = { logs.Access } });

        var certificate = new ListenerCertificate(name, policy.Certificate, new(inputs.Context.Platform.Dns, inputs.ValidationRecord), new() { Parent = this });
        CertificateArn = certificate.CertificateArn;
        ValidationRecord = certificate.Record;
        targets = ByName.Of(
            inputs.Services, service => service.Name, service => new ServiceTargets(Target(service, Colour.Blue, policy, inputs), Target(service, Colour.Green, policy, inputs)));
        Arn = balancer.Arn;
        ArnSuffix = balancer.ArnSuffix;
        DnsName = balancer.DnsName;
        RegisterOutputs();
    }

    /// <summary>ARN of the load balancer.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>The part of the ARN that names it in metrics, such as <c>app/name/id</c>.</summary>
    [Output]
    public Output<string> ArnSuffix { get; private set; }

    /// <summary>Its own DNS name, to which the edge sends.</summary>
    [Output]
    public Output<string> DnsName { get; private set; }

    /// <summary>ARN of the valid certificate.</summary>
    [Output]
    public Output<string> CertificateArn { get; private set; }

    /// <summary>The record that validates the certificate, for the certificates of other regions.</summary>
    public DnsRecord ValidationRecord { get; }

    /// <summary>Target groups of a service.</summary>
    public ServiceTargets TargetsOf(ServicePolicy service) => targets[service.Name];

    private TargetGroup Target(ServicePolicy service, Colour colour, LoadBalancingPolicy policy, BalancerInputs inputs) =>
        new(inputs.Context.Named(service.Name, FleetNames.Of(colour)), new()
        {
            VpcId = inputs.Network.VpcId,
            TargetType = "instance",
            Port = service.Port,
            Protocol = "HTTP",
            ProtocolVersion = "HTTP1",
            LoadBalancingAlgorithmType = AlgorithmName.Of(policy.Algorithm),
            LoadBalancingAnomalyMitigation = policy.Algorithm == BalancingAlgorithm.WeightedRandom ? "on" : "off",
            DeregistrationDelay = (int)policy.DeregistrationDelay.TotalSeconds,
            SlowStart = 0,
            Stickiness = new TargetGroupStickinessArgs { Enabled = true, Type = "lb_cookie", CookieDuration = (int)policy.Sessions.Duration.TotalSeconds },
            HealthCheck = new TargetGroupHealthCheckArgs
            {
                Enabled = true,
                Protocol = "HTTP",
                Path = service.Health,
                Interval = (int)policy.Health.Interval.TotalSeconds,
                Timeout = (int)policy.Health.Timeout.TotalSeconds,
                HealthyThreshold = policy.Health.HealthyAfter,
                UnhealthyThreshold = policy.Health.UnhealthyAfter,
                Matcher = $"{policy.Health.Status}",
            },
            Tags = ResourceTags.ForService(service.Name),
        }, new() { Parent = this });
}
