using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>A dimension of a metric.</summary>
/// <param name="Name">Name of the dimension.</param>
/// <param name="Value">Its value, perhaps known only after deployment.</param>
public sealed record MetricDimension(string Name, Input<string> Value);
