using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;

using Pulumi;

namespace BarberPro.Infra.Components.Functions;

/// <summary>What a function needs from elsewhere.</summary>
/// <param name="Context">Where it runs.</param>
/// <param name="Logs">Where its log goes.</param>
/// <param name="Code">Name of its folder below <c>functions/</c>.</param>
/// <param name="Environment">Its environment variables; none holds a secret.</param>
/// <param name="Access">Access document of what it may do beyond writing its own log.</param>
public sealed record FunctionInputs(
    RegionContext Context,
    LogStore Logs,
    string Code,
    ImmutableDictionary<string, Input<string>> Environment,
    Input<string> Access)
{
    /// <summary>Where the alarm on its failures leads.</summary>
    public required AlertRoutes Alerts { get; init; }

    /// <summary>The network that it runs in; null for one that only calls AWS.</summary>
    public FunctionNetwork? Network { get; init; }
}

/// <summary>The part of a network that a function runs in.</summary>
/// <param name="Subnets">Ids of its subnets.</param>
/// <param name="SecurityGroup">Id of its security group.</param>
public sealed record FunctionNetwork(ImmutableArray<Output<string>> Subnets, Output<string> SecurityGroup);
