using Pulumi;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>The passwords that services read; each service those of the tiers that it reaches.</summary>
/// <param name="DatabaseSecret">ARN of the database's secret, in this region.</param>
/// <param name="CacheSecret">ARN of the cache's secret.</param>
/// <param name="SecretKey">ARN of the key of both.</param>
public sealed record DataGrant(Output<string> DatabaseSecret, Output<string> CacheSecret, Output<string> SecretKey);
