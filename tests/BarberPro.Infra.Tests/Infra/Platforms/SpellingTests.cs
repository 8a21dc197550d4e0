using System.Text.RegularExpressions;

using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>
/// Enumerations as the services spell them. Source: the service models of botocore 1.43.11 (elbv2 attributes, autoscaling, cloudwatch, ec2, acm,
/// s3, logs, budgets, ce, lambda, scheduler), in part as the requirement table quotes them. Pulumi's documentation prints some of them mangled.
/// Enumerations are spelled as the services spell them: spellings.txt beside this file lists them with their sources. What looks like an enumeration and is
/// not listed fails, so that the list grows with the platform (X-1, and check 1 of the requirement table).
/// </summary>
[Requirement("X-1")]
public sealed partial class SpellingTests
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
        ["logFormat"] = ["JSON", "Text", "json", "text"],
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
    private static readonly Row[] Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests/BarberPro.Infra.Tests/Infra/Platforms/spellings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split("   # ", 2))
            .Select(parts => new Row(parts[0].Split(' '), parts.ElementAtOrDefault(1) ?? "")),
    ];

    private static readonly ILookup<string, Row> RowsByProperty = Rows.ToLookup(row => row.Property[(row.Property.LastIndexOf('.') + 1)..]);

    private static readonly Lazy<Task<Written[]>> All = new(ReadAsync);

    /// <summary>What only looks like an enumeration: names that we give, names of measurements, and tags.</summary>
    private static readonly HashSet<string> Names =
    [
        "Environment", "ENGINE", "Market", "Owner", "Project", "Rule", "Service", "TargetRole", "Vertical", "description", "id", "key", "label", "metricName",
        "name", "namespace", "prefix", "ref", "region", "restoreTestingPlanName", "ruleName", "scheduledActionName", "stat", "textKey", "value",
    ];

    public static TheoryData<string> Listed => [.. Rows.Select(row => $"{row.Type} {row.Property}")];

    [Fact]
    public void Every_row_has_values_and_a_source_and_stands_once()
    {
        Assert.All(Rows, row => Assert.True(row.Values.Length > 0 && row.Source.Length > 0, $"{row.Type} {row.Property}"));
        Assert.Equal(Rows.Length, Rows.DistinctBy(row => (row.Type, row.Property)).Count());
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task An_enumeration_is_spelled_as_its_service_spells_it(string listed)
    {
        var row = Rows.Single(row => $"{row.Type} {row.Property}" == listed);
        var written = (await All.Value).Where(text => Find(text) == row).Select(text => text.Value).Distinct().ToArray();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(row.Values));
    }

    [Fact]
    public async Task Whatever_looks_like_an_enumeration_is_listed()
    {
        var unlisted = (await All.Value).Where(text => Enumeration().IsMatch(text.Value) && !Names.Contains(text.Property) && Find(text) is null);

        Assert.Empty(unlisted.Select(text => $"{text.Type} {text.Property} {text.Value}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("roundRobin", false)]
    [InlineData("round_robin", true)]
    [InlineData("GZIP", true)]
    [InlineData("ForecastOnly", true)]
    [InlineData("web-blue", false)]
    public void The_test_itself_knows_an_enumeration_when_it_sees_one(string text, bool isOne) => Assert.Equal(isOne, Enumeration().IsMatch(text));

    private static Row? Find(Written text) => RowsByProperty[text.Property]
        .Where(row => (row.Type == text.Type || row.Type == "*") && $".{text.Path}".EndsWith($".{row.Property}", StringComparison.Ordinal))
        .MaxBy(row => (row.Type != "*", row.Property.Length));

    private static async Task<Written[]> ReadAsync()
    {
        var texts = new List<Written>();
        foreach (var stack in Stacks.All)
        {
            foreach (var node in (await Stacks.Graph(stack)).Resources.Where(node => node is { IsProvider: false, Component: false }))
            {
                texts.AddRange(Texts(node.Inputs, "").Select(text => new Written(Short(node.Type), text.Path, text.Value)));
            }
        }

        return [.. texts.Distinct()];
    }

    private static IEnumerable<(string Path, string Value)> Texts(GraphValue value, string path) => value.Kind switch
    {
        GraphValueKind.Map => value.Members.SelectMany(member => Texts(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        GraphValueKind.List => value.Items.SelectMany(item => Texts(item, path)),
        GraphValueKind.Text => [(path, value.Text!)],
        _ => [],
    };

    /// <summary>A type token without provider and file: <c>lb/Listener</c>.</summary>
    private static string Short(string type) => $"{type.Split(':')[1].Split('/')[0]}/{type[(type.LastIndexOf(':') + 1)..]}";

    // UPPER_SNAKE, lower_snake with a line in it, or PascalCase of two words and more.
    [GeneratedRegex("^([A-Z][A-Z0-9]+(_[A-Z0-9]+)*|[a-z0-9]+(_[a-z0-9]+)+|([A-Z][a-z0-9]+){2,})$")]
    private static partial Regex Enumeration();

    private sealed record Row(string[] Words, string Source)
    {
        public string Type => Words[0];

        public string Property => Words[1];

        public string[] Values => Words[2..];
    }

    private sealed record Written(string Type, string Path, string Value)
    {
        public string Property => Path[(Path.LastIndexOf('.') + 1)..];
    }
}
