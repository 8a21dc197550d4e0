using System.Collections.Immutable;
using System.Text.RegularExpressions;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The alarms that a stack declares, by kind.</summary>
internal sealed partial class StackAlarms(ResourceGraph graph)
{
    private const string Composite = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
    private const string Metric = "aws:cloudwatch/metricAlarm:MetricAlarm";

    /// <summary>Name of the stack.</summary>
    public string Stack => graph.Stack;

    /// <summary>All alarms of the stack, sorted by URN.</summary>
    public ImmutableArray<ResourceNode> All { get; } = [.. graph.Resources.Where(node => node.Type is Composite or Metric)];

    /// <summary>The alarms of a kind.</summary>
    public IEnumerable<ResourceNode> Of(string kind) => All.Where(alarm => KindOf(alarm) == kind);

    /// <summary>The anchor that an alarm's description ends with; null for an alarm that scales and tells nobody.</summary>
    public static string? KindOf(ResourceNode alarm) => Address().Match(alarm.Text("alarmDescription")) is { Success: true } found ? found.Groups["kind"].Value : null;

    /// <summary>Whom an alarm tells.</summary>
    public string Tells(ResourceNode alarm)
    {
        // The topics' ARNs end with warning, critical or escalation.
        var topics = Texts(alarm, "alarmActions").Select(action => action[(action.LastIndexOf('-') + 1)..]).ToArray();
        if (topics.Length > 0)
        {
            return string.Join(", ", topics);
        }

        var readers = All.Where(other => other.Type == Composite && other.Text("alarmRule").Contains($"ALARM(\"{NameOf(alarm)}\")", StringComparison.Ordinal))
            .Select(KindOf)
            .OfType<string>()
            .Distinct()
            .Where(kind => kind != KindOf(alarm));
        var pages = string.Join(", ", readers.Select(kind => $"[{kind}](#{kind})"));
        return pages.Length > 0 ? pages : "nobody; it silences";
    }

    /// <summary>The kinds that make a composite alarm ring; those that keep it quiet are left out.</summary>
    public IEnumerable<string> Read(ResourceNode composite) =>
        Named().Matches(composite.Text("alarmRule"))
            .Select(match => All.Single(alarm => NameOf(alarm) == match.Groups["name"].Value))
            .Select(KindOf)
            .OfType<string>()
            .Distinct()
            .Where(kind => kind != KindOf(composite));

    /// <summary>Whether an alarm reads others instead of a metric.</summary>
    public static bool IsComposite(ResourceNode alarm) => alarm.Type == Composite;

    private static string NameOf(ResourceNode alarm) => (alarm.Value("name") ?? alarm.Value("alarmName"))?.Text ?? throw new InvalidOperationException($"{alarm} has no name");

    private static IEnumerable<string> Texts(ResourceNode node, string input) => node.Value(input)?.Items.Select(item => item.Text).OfType<string>() ?? [];

    [GeneratedRegex(@"\.md#(?<kind>[a-z0-9-]+)$")]
    private static partial Regex Address();

    [GeneratedRegex("(?<!NOT )ALARM\\(\"(?<name>[^\"]+)\"\\)")]
    private static partial Regex Named();
}
