using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-14: an instance refresh is watched by an alarm.</summary>
internal sealed class RefreshWatchesAlarms : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-14",
        "An instance refresh is watched by an alarm",
        "Otherwise a bad image replaces every good instance, one by one (OPS-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.At("instanceRefresh") is null
        ? Verdict.NotApplicable("the group is not refreshed by a change")
        : Expect.Something(node, "instanceRefresh.preferences.alarmSpecification.alarms", "an alarm that stops it");
}
