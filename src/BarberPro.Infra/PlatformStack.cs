using System.Collections.Immutable;
using System.Globalization;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The stack: the platform, and what the next tools need to know of it.</summary>
public sealed class PlatformStack : Stack
{
    /// <summary>Builds the platform inside the current deployment.</summary>
    /// <param name="settings">What the stack is built from.</param>
    /// <param name="options">Transformations, such as an offline preview's recording.</param>
    public PlatformStack(PlatformSettings settings, StackOptions? options = null)
        : base(options)
    {
        var platform = Platform.Build(settings);
        VpcId = platform.Primary.Network.VpcId;
        BalancerDnsName = platform.Primary.Balancer.DnsName;
        BalancerArn = platform.Primary.Balancer.Arn;
        Groups = Output.All(platform.Primary.Fleets.Select(fleet => fleet.GroupName));
        ReservedCommitmentPerHour = Output.Create(settings.Policy.Fleets.ReservedCommitmentPerHour.Amount.ToString("0.####", CultureInfo.InvariantCulture));
    }

    /// <summary>Id of the network.</summary>
    [Output("vpcId")]
    public Output<string> VpcId { get; private set; }

    /// <summary>DNS name of the load balancer: the edge's origin.</summary>
    [Output("balancerDnsName")]
    public Output<string> BalancerDnsName { get; private set; }

    /// <summary>ARN of the load balancer.</summary>
    [Output("balancerArn")]
    public Output<string> BalancerArn { get; private set; }

    /// <summary>Names of the Auto Scaling groups.</summary>
    [Output("groups")]
    public Output<ImmutableArray<string>> Groups { get; private set; }

    /// <summary>US dollars an hour to commit to for the reserved share (ASG-MIX-1); bought by hand, never by code.</summary>
    [Output("reservedCommitmentPerHour")]
    public Output<string> ReservedCommitmentPerHour { get; private set; }
}
