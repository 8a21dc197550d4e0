using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-13: CPU thresholds rise from shrinking over tracking to growing.</summary>
internal sealed partial class ThresholdsRise : IRule
{
    [GeneratedRegex("cpu<([0-9]{1,3}([.][0-9]{1,9})?)", RegexOptions.NonBacktracking)]
    private static partial Regex Idle();

    public RuleCard Card { get; } = new(
        "BP-SC-13",
        "CPU thresholds rise from shrinking over tracking to growing",
        "Where they cross, one policy adds what the other removes (C-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var policies = graph.Users(node, ResourceTypes.ScalingPolicy).ToArray();
        var target = policies.Where(policy => policy.Text("targetTrackingConfiguration.predefinedMetricSpecification.predefinedMetricType") == "ASGAverageCPUUtilization")
            .Select(policy => policy.Number("targetTrackingConfiguration.targetValue"))
            .FirstOrDefault();
        if (target is null)
        {
            return Verdict.NotApplicable("the group tracks no CPU target");
        }

        var alarms = policies.SelectMany(policy => Groups.AlarmsOf(graph, policy)).Distinct().ToArray();
        var high = alarms.Where(alarm => alarm.Text("metricName") is "CPUUtilization" or "cpu_usage_active").Select(alarm => alarm.Number("threshold") ?? 0).DefaultIfEmpty(100).Min();
        var low = alarms.SelectMany(alarm => Metrics.Expressions(alarm)).SelectMany(expression => Idle().Matches(expression.Expression))
            .Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        return Verdict.When(
            low < target && target < high,
            "CPU thresholds",
            string.Create(CultureInfo.InvariantCulture, $"{low}, {target}, {high}"),
            "a rising order");
    }
}
