using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>What the rotation function of a region works on.</summary>
/// <param name="Secrets">ARNs of the secrets.</param>
/// <param name="KeyArn">ARN of the key that encrypts them.</param>
/// <param name="Servers">ARNs of the database servers whose master password it changes.</param>
/// <param name="Users">ARNs of the cache users whose password it changes.</param>
public sealed record RotationTargets(ImmutableArray<string> Secrets, string KeyArn, ImmutableArray<string> Servers, ImmutableArray<string> Users);
