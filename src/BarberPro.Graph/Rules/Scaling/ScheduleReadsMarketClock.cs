using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-02: schedules read the market's clock.</summary>
internal sealed class ScheduleReadsMarketClock : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-02",
        "Schedules read the market's clock",
        "In UTC a peak of 17:00 comes three hours late, and an hour wrong twice a year where clocks change.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Schedule];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        graph.Policy is { } policy ? Expect.OneOf(node, "timeZone", policy.Platform.Market.TimeZone) : Expect.Something(
            node,
            "timeZone",
            "the market's IANA time zone");
}
