using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What a load balancer counts of all its services together.</summary>
/// <param name="Balancer">The load balancer's name in metrics.</param>
public sealed record BalancerMetrics(Output<string> Balancer)
{
    private const string Sum = "Sum";

    /// <summary>Requests for which a target was found.</summary>
    public CloudMetric Requests => Of("RequestCount", Sum);

    /// <summary>Failures of the load balancer itself, as when no target is left; nothing is written while there are none.</summary>
    public CloudMetric OwnErrors => Of("HTTPCode_ELB_5XX_Count", Sum);

    /// <summary>Failures that services answered; nothing is written while there are none.</summary>
    public CloudMetric ServiceErrors => Of("HTTPCode_Target_5XX_Count", Sum);

    /// <summary>Response time of all services, seconds.</summary>
    public CloudMetric ResponseTime(string statistic) => Of("TargetResponseTime", statistic);

    private CloudMetric Of(string name, string statistic) => new("AWS/ApplicationELB", name, statistic, [new("LoadBalancer", Balancer)]);
}
