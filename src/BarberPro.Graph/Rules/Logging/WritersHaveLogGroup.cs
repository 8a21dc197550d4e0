using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-05: whatever writes a log writes to a group of the stack that forgets.</summary>
internal sealed class WritersHaveLogGroup : IRule
{
    // Where each of the types names its log group.
    private static readonly string[] Places =
    [
        "loggingConfig.logGroup", "logDestination", "logDestinationConfigs", "cloudWatchLogsGroupArn", "logDeliveryConfigurations", "extendedS3Configuration.cloudwatchLoggingOptions.logGroupName",
    ];

    public RuleCard Card { get; } = new(
        "BP-LO-05",
        "Whatever writes a log writes to a group of the stack that forgets",
        "A group that AWS makes by itself keeps for ever, unencrypted.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Function, ResourceTypes.FlowLog, ResourceTypes.WebAclLogging, ResourceTypes.Trail, ResourceTypes.Cache, ResourceTypes.DeliveryStream, ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.Type == ResourceTypes.Database)
        {
            var kept = graph.Shared(static graph => new LogGroupNames(graph));
            return Verdict.All(node.Each("enabledCloudwatchLogsExports").Where(export => export.Value.Text is not null).Select(export => Verdict.When(
                kept.Forgets($"/aws/rds/instance/{node.Text("identifier")}/{export.Value.Text}"), export.Path, $"{export.Value.Text}, to a group that nobody declares", "a log group of this name, with retention")));
        }

        var groups = Places.SelectMany(place => graph.Sources(node, place)).Where(group => group.Type == ResourceTypes.LogGroup).ToArray();
        return groups.Length == 0
            ? Verdict.Violated(
                string.Join(" or ", Places.Where(place => node.At(place) is not null).DefaultIfEmpty("log group")),
                "none of this stack",
                "a log group of this stack")
            : Verdict.When(Array.TrueForAll(groups, group => group.Number("retentionInDays") > 0), "log group", "kept for ever", "one with retention");
    }
}
