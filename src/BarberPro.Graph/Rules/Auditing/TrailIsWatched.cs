using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-05: the trail goes to a log group.</summary>
internal sealed class TrailIsWatched : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-05",
        "The trail goes to a log group",
        "A file that comes after a quarter of an hour rings no alarm.",
        ["CKV2_AWS_10"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Expect.From(node, graph, "cloudWatchLogsGroupArn", "a log group of this stack", ResourceTypes.LogGroup);
}
