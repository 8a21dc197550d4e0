using Pulumi;

namespace BarberPro.Infra.Components.Logging;

/// <summary>The log group of a service.</summary>
/// <param name="Service">The service.</param>
/// <param name="GroupName">Name of its log group.</param>
public sealed record ServiceLog(string Service, Output<string> GroupName);
