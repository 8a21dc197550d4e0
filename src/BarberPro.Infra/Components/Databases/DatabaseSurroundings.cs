using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What every part of a region's databases needs from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="Logs">Where their logs go.</param>
/// <param name="Alerts">Where their alarms lead.</param>
/// <param name="Latency">Time above which an answer is slow; their disks warn at it (MON-4).</param>
/// <param name="KeyArn">ARN of the key that encrypts their data.</param>
/// <param name="Subnets">Subnets of what holds data, one a zone.</param>
/// <param name="Zones">Names of the zones of those subnets.</param>
/// <param name="SecurityGroup">Security group of servers and proxy.</param>
/// <param name="Port">TCP port of servers and proxy.</param>
public sealed record DatabaseSurroundings(
    RegionContext Context,
    LogStore Logs,
    AlertRoutes Alerts,
    DatabaseTimePolicy Latency,
    Output<string> KeyArn,
    ImmutableArray<Output<string>> Subnets,
    ImmutableArray<Output<string>> Zones,
    Output<string> SecurityGroup,
    int Port);
