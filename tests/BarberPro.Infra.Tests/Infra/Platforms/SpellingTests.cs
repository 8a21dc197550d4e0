using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>
/// Enumerations as the services spell them. Source: the service models of botocore 1.43.11 (elbv2 attributes, autoscaling, cloudwatch, ec2, acm,
/// s3, logs, budgets, ce, lambda, scheduler), in part as the requirement table quotes them. Pulumi's documentation prints some of them mangled.
/// </summary>
[Requirement("X-1")]
public sealed class SpellingTests
{
    private static readonly Dictionary<string, string[]> Spellings = new(StringComparer.Ordinal)
    {
        ["adjustmentType"] = ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"],
        ["budgetType"] = ["USAGE", "COST", "RI_UTILIZATION", "RI_COVERAGE", "SAVINGS_PLANS_UTILIZATION", "SAVINGS_PLANS_COVERAGE"],
        ["capacityDistributionStrategy"] = ["balanced-best-effort", "balanced-only"],
        ["comparisonOperator"] =
        [
            "GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold",
            "GREATER_THAN", "LESS_THAN", "EQUAL_TO",
        ],
        ["defaultResult"] = ["CONTINUE", "ABANDON"],
        ["desyncMitigationMode"] = ["monitor", "defensive", "strictest"],
        ["encryptionMode"] = ["SSE_S3", "SSE_KMS"],
        ["evaluateLowSampleCountPercentiles"] = ["evaluate", "ignore"],
        ["frequency"] = ["DAILY", "IMMEDIATE", "WEEKLY"],
        ["healthCheckType"] = ["EC2", "ELB"],
        ["httpEndpoint"] = ["enabled", "disabled"],
        ["httpTokens"] = ["optional", "required"],
        ["lifecycleTransition"] = ["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"],
        ["loadBalancerType"] = ["application", "network", "gateway"],
        ["loadBalancingAlgorithmType"] = ["round_robin", "least_outstanding_requests", "weighted_random"],
        ["loadBalancingAnomalyMitigation"] = ["on", "off"],
        ["logFormat"] = ["JSON", "Text"],
        ["logDestinationType"] = ["cloud-watch-logs", "s3", "kinesis-data-firehose"],
        ["matchOptions"] =
        [
            "EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CASE_SENSITIVE", "CASE_INSENSITIVE", "GREATER_THAN_OR_EQUAL",
        ],
        ["maxCapacityBreachBehavior"] = ["HonorMaxCapacity", "IncreaseMaxCapacity"],
        ["metricAggregationType"] = ["Minimum", "Maximum", "Average"],
        ["mode"] = ["ForecastAndScale", "ForecastOnly", "OFF", "FLEXIBLE", "Active", "PassThrough"],
        ["monitorType"] = ["DIMENSIONAL", "CUSTOM"],
        ["notificationType"] = ["ACTUAL", "FORECASTED"],
        ["objectOwnership"] = ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"],
        ["onDemandAllocationStrategy"] = ["lowest-price", "prioritized"],
        ["policyType"] = ["SimpleScaling", "StepScaling", "TargetTrackingScaling", "PredictiveScaling"],
        ["predefinedMetricType"] = ["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget", "ASGCPUUtilization"],
        ["protocol"] = ["HTTP", "HTTPS", "email", "https"],
        ["protocolVersion"] = ["HTTP1", "HTTP2", "GRPC"],
        ["resourceType"] = ["instance", "volume", "network-interface", "spot-instances-request"],
        ["spotAllocationStrategy"] = ["lowest-price", "capacity-optimized", "capacity-optimized-prioritized", "price-capacity-optimized"],
        ["sseAlgorithm"] = ["AES256", "aws:kms", "aws:kms:dsse"],
        ["statistic"] = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"],
        ["strategy"] = ["Rolling"],
        ["targetType"] = ["instance", "ip", "lambda", "alb"],
        ["thresholdType"] = ["PERCENTAGE", "ABSOLUTE_VALUE"],
        ["timeUnit"] = ["DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY", "CUSTOM"],
        ["trafficType"] = ["ACCEPT", "REJECT", "ALL"],
        ["treatMissingData"] = ["breaching", "notBreaching", "ignore", "missing"],
        ["validationMethod"] = ["DNS", "EMAIL", "HTTP"],
        ["volumeType"] = ["standard", "io1", "io2", "gp2", "gp3", "sc1", "st1"],
        ["vpcEndpointType"] = ["Interface", "Gateway", "GatewayLoadBalancer"],
    };

    public static TheoryData<string> Properties => [.. Spellings.Keys];

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task An_enumeration_is_spelled_as_its_service_spells_it(string property)
    {
        var written = await WrittenAsync(property);

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(Spellings[property]));
    }

    [Fact]
    public async Task Stickiness_is_spelled_as_load_balancers_spell_it()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        var types = graph.OfType(Types.TargetGroup).Select(targets => targets.Text("stickiness", "type"));

        Assert.Empty(types.Except(["lb_cookie", "app_cookie"]));
    }

    private static async Task<string[]> WrittenAsync(string property)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        return
        [
            .. graph.Resources.Where(node => !node.IsProvider)
                .SelectMany(node => node.Inputs.Leaves())
                .Where(leaf => leaf.Key == property && leaf.Value.Kind == GraphValueKind.Text)
                .Select(leaf => leaf.Value.Text!)
                .Distinct(),
        ];
    }
}
