using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>How late metrics are, and when alarms on them are looked at: the policy's timings joined with what the graph says of the agent.</summary>
/// <param name="timings">How long things take.</param>
/// <param name="agent">How long the agent holds values back.</param>
public sealed class MetricTimings(TimingsPolicy timings, AgentDeclaration agent)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>How long values wait until they are sent, at most: they go in batches.</summary>
    /// <param name="metric">The metric.</param>
    public TimeSpan Flush(MetricDeclaration metric) => metric.Namespace switch
    {
        _ when IsAws(metric) => TimeSpan.Zero,
        "CWAgent" => agent.MetricFlush ?? timings.MetricDelay.AgentFlush,
        _ => agent.LogFlush ?? timings.MetricDelay.LogFlush,
    };

    /// <summary>How long values take once they are sent.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="afterIdleness">Whether its source did nothing for long; queues then take longer.</param>
    public TimeSpan Delivery(MetricDeclaration metric, bool afterIdleness = false) => metric.Namespace switch
    {
        "AWS/ApplicationELB" => timings.MetricDelay.Balancers,
        "AWS/AutoScaling" => timings.MetricDelay.Groups,
        "AWS/SQS" => afterIdleness ? timings.MetricDelay.QueuesAfterIdleness : timings.MetricDelay.Queues,
        _ when IsAws(metric) => timings.MetricDelay.Instances,
        _ => timings.MetricDelay.Delivery,
    };

    /// <summary>When an alarm over these metrics is looked at.</summary>
    /// <param name="measure">What it looks at.</param>
    /// <param name="phase">The first look, in seconds of the run.</param>
    public AlarmTiming For(MeasureDeclaration measure, int phase = 0)
    {
        var cadence = Cadence(measure.Period);
        return new(Seconds(cadence), Seconds(cadence), Seconds(DelayOf(measure)), Seconds(timings.Evaluation.Usual), phase);
    }

    /// <summary>How late the latest of a measure's metrics is, at most.</summary>
    public TimeSpan DelayOf(MeasureDeclaration measure) =>
        measure.Metrics.IsEmpty ? TimeSpan.Zero : measure.Metrics.Max(metric => Flush(metric) + Delivery(metric));

    /// <summary>How often an alarm of that period is looked at.</summary>
    public TimeSpan Cadence(TimeSpan period) => period < Minute ? timings.Evaluation.Fast : timings.Evaluation.Usual;

    private static bool IsAws(MetricDeclaration metric) => metric.Namespace.StartsWith("AWS/", StringComparison.Ordinal);

    private static int Seconds(TimeSpan span) => (int)Math.Ceiling(span.TotalSeconds);
}
