namespace BarberPro.Infra.Components.Fleets;

/// <summary>What the instances of a service reach in AWS, by ARN.</summary>
/// <param name="AgentParameter">Parameter that holds the agent's configuration.</param>
/// <param name="LogGroup">Log group that the agent writes to.</param>
/// <param name="Queue">Work queue; null for a service without one.</param>
/// <param name="DatabaseSecret">Secret with the database's password, in this region.</param>
/// <param name="CacheSecret">Secret with the cache's password.</param>
/// <param name="SecretKey">Key of both.</param>
public sealed record InstanceTargets(string AgentParameter, string LogGroup, string? Queue, string DatabaseSecret, string CacheSecret, string SecretKey);
