namespace BarberPro.Infra.Components.Monitoring;

/// <summary>Who writes a metric of the application's own.</summary>
public enum MetricEmitter
{
    /// <summary>A service, as embedded metrics (EMF) in its log, which the CloudWatch agent hands on.</summary>
    Service,

    /// <summary>A filter on the log lines of a service.</summary>
    LogFilter,

    /// <summary>A scheduled function of ours.</summary>
    Function,

    /// <summary>Whoever announces works or answers a page, by one call of the AWS CLI; the deployment pipeline does so, too.</summary>
    Operator,
}
