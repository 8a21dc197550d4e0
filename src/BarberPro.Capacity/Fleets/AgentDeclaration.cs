namespace BarberPro.Capacity.Fleets;

/// <summary>How long the CloudWatch agent holds values back, as the parameter that instances read declares it; null where it says nothing.</summary>
/// <param name="MetricFlush">Metrics that the agent measures.</param>
/// <param name="LogFlush">Log lines, and the metrics that programs write into them.</param>
public sealed record AgentDeclaration(TimeSpan? MetricFlush, TimeSpan? LogFlush);
