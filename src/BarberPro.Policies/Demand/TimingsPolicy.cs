using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How long the steps take between a load and the capacity that serves it.</summary>
/// <param name="Launch">From the launch request until the instance is InService and boots its services, up to 10 min.</param>
/// <param name="ApplicationStart">From then until the application answers its health check, up to 30 min.</param>
/// <param name="MetricDelay">From the end of a period until CloudWatch has its value.</param>
/// <param name="Evaluation">How often CloudWatch looks at an alarm.</param>
/// <param name="Action">From an alarm until Auto Scaling requests an instance, up to 2 min.</param>
/// <param name="ScheduleDelay">How late a scheduled action may start, up to 10 min.</param>
public sealed record TimingsPolicy(
    UsualAndWorstPolicy Launch,
    UsualAndWorstPolicy ApplicationStart,
    MetricDelayPolicy MetricDelay,
    EvaluationPolicy Evaluation,
    TimeSpan Action,
    TimeSpan ScheduleDelay)
{
    internal static TimingsPolicy Read(PolicyReader timings) => new(
        timings.Section("launch", launch => UsualAndWorstPolicy.Read(launch, TimeSpan.FromMinutes(10))),
        timings.Section("applicationStart", start => UsualAndWorstPolicy.Read(start, TimeSpan.FromMinutes(30))),
        timings.Section("metricDelay", MetricDelayPolicy.Read),
        timings.Section("evaluation", EvaluationPolicy.Read),
        timings.Require("action", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromMinutes(2)),
        timings.Require("scheduleDelay", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromMinutes(10)));
}
