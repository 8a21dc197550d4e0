using Pulumi;

namespace BarberPro.Infra.Components.Secrets;

/// <summary>A copy of a secret in another region; Secrets Manager keeps it like the original (DR-3).</summary>
/// <param name="Region">AWS region.</param>
/// <param name="KeyArn">ARN of the key that encrypts it there.</param>
public sealed record SecretCopy(string Region, Output<string> KeyArn);
