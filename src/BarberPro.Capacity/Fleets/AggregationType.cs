namespace BarberPro.Capacity.Fleets;

/// <summary>What of a metric picks the step of a step policy. A percentile never does (PutScalingPolicy, MetricAggregationType).</summary>
public enum AggregationType
{
    /// <summary>The average.</summary>
    Average,

    /// <summary>The smallest value.</summary>
    Minimum,

    /// <summary>The largest value.</summary>
    Maximum,
}
