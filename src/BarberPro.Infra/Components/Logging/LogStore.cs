using Pulumi;

namespace BarberPro.Infra.Components.Logging;

/// <summary>What a component needs to declare a log group.</summary>
/// <param name="KeyArn">ARN of the key that encrypts log groups.</param>
/// <param name="Retention">Age at which log events are deleted.</param>
public sealed record LogStore(Output<string> KeyArn, TimeSpan Retention);
