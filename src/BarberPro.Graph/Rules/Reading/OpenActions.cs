namespace BarberPro.Graph.Rules;

/// <summary>Actions whose statement cannot name a resource, or none that exists when it is written (AWS's Service Authorization Reference).</summary>
internal static class OpenActions
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "backup:PutRestoreValidationResult", "ce:GetCostAndUsage", "cloudwatch:GetMetricData", "cloudwatch:PutMetricData", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
        "ec2:DescribeTags", "s3:ListAllMyBuckets", "secretsmanager:GetRandomPassword", "ssm:ListCommandInvocations", "ssm:ListCommands", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
    };

    /// <summary>Whether an action is one of them.</summary>
    public static bool Contain(string action) => Known.Contains(action);

    /// <summary>Judges a policy: none of some actions may be allowed on everything without a condition.</summary>
    public static Verdict Refuse(RuleContext graph, ResourceNode node, Func<string, bool> isRefused, string expected) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var open = document.Allowed
            .Where(statement => statement.IsOnEverything && statement.Condition is null)
            .SelectMany(statement => statement.Actions)
            .Where(action => isRefused(action) && !Contain(action))
            .ToArray();
        return Verdict.When(open.Length == 0, "policy", $"{string.Join(", ", open)} on *", expected);
    });

    /// <summary>Whether an action, which may end in <c>*</c>, covers one of some others.</summary>
    public static bool Covers(string action, ReadOnlySpan<string> others)
    {
        foreach (var other in others)
        {
            if (Glob.Covers(action.ToLowerInvariant(), other.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
