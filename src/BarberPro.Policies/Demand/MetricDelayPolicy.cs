using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How late a metric is: the time from the end of a period until an alarm can see its value. Each up to an hour.</summary>
/// <param name="Instances">Metrics of EC2 with detailed monitoring.</param>
/// <param name="Balancers">Metrics of load balancers.</param>
/// <param name="Groups">Metrics of Auto Scaling groups.</param>
/// <param name="Queues">Metrics of queues in use.</param>
/// <param name="QueuesAfterIdleness">The first metrics of a queue that nobody used.</param>
/// <param name="Delivery">What a program or the agent sends itself, from the flush on.</param>
/// <param name="AgentFlush">How long the CloudWatch agent holds metrics back where its configuration says nothing.</param>
/// <param name="LogFlush">How long it holds log lines back, and the metrics in them, where its configuration says nothing.</param>
public sealed record MetricDelayPolicy(
    TimeSpan Instances,
    TimeSpan Balancers,
    TimeSpan Groups,
    TimeSpan Queues,
    TimeSpan QueuesAfterIdleness,
    TimeSpan Delivery,
    TimeSpan AgentFlush,
    TimeSpan LogFlush)
{
    internal static MetricDelayPolicy Read(PolicyReader delays)
    {
        return new(
            Delay("instances"),
            Delay("balancers"),
            Delay("groups"),
            Delay("queues"),
            Delay("queuesAfterIdleness"),
            Delay("delivery"),
            Delay("agentFlush"),
            Delay("logFlush"));

        TimeSpan Delay(string key) => delays.Require(key, Durations.Seconds, TimeSpan.Zero, TimeSpan.FromHours(1));
    }
}
