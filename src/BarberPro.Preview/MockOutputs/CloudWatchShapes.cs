namespace BarberPro.Preview.MockOutputs;

/// <summary>Alarms, dashboards and logs.</summary>
internal static class CloudWatchShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "aws:cloudwatch/logGroup:LogGroup" => new("{name}", "arn:aws:logs:{region}:{account}:log-group:{name}", "name"),
        "aws:cloudwatch/metricAlarm:MetricAlarm" => new("{name}", "arn:aws:cloudwatch:{region}:{account}:alarm:{name}", "name"),
        "aws:cloudwatch/compositeAlarm:CompositeAlarm" => new("{name}", "arn:aws:cloudwatch:{region}:{account}:alarm:{name}", "alarmName"),
        "aws:cloudwatch/dashboard:Dashboard" => new("{name}", null, "dashboardName") { More = [new("dashboardArn", "arn:aws:cloudwatch::{account}:dashboard/{name}")] },
        "aws:cloudwatch/logMetricFilter:LogMetricFilter" => new("{name}", null, "name"),
        "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter" => new("cwlsf-{digits10}", null, "name"),
        "aws:cloudwatch/queryDefinition:QueryDefinition" => new("{uuid}", null, "name") { More = [new("queryDefinitionId", "{id}")] },
        "aws:cloudwatch/eventRule:EventRule" => new("{name}", "arn:aws:events:{region}:{account}:rule/{name}", "name"),
        "aws:cloudwatch/eventTarget:EventTarget" => new("{rule}-{uuid}") { More = [new("targetId", "terraform-{digits17}")] },
        "aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy" => new("{uuid}"),
        _ => null,
    };
}
