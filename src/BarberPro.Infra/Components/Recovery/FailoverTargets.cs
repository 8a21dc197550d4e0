using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>What a failover touches; all of it stands in the standby region and needs nothing of the lost one.</summary>
/// <param name="Role">ARN of the role that the runbook acts in.</param>
/// <param name="Database">Identifier of the replica that is promoted.</param>
/// <param name="Endpoint">Host of that replica.</param>
/// <param name="EndpointParameter">Name of the parameter that tells the application where to write.</param>
/// <param name="Function">Name of the function that steers the edge and records the time.</param>
/// <param name="Fleets">What the fleets become.</param>
public sealed record FailoverTargets(
    string Role, string Database, string Endpoint, string EndpointParameter, string Function, ImmutableArray<FleetMinimum> Fleets);
