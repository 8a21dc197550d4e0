using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-08: alarms say what silence means.</summary>
internal sealed class SilenceIsDecided : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-08",
        "Alarms say what silence means",
        "The default keeps the last state: whatever stopped talking stays healthy.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OneOf(node, "treatMissingData", "notBreaching", "breaching", "ignore", "missing");
}
