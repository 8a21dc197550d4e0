using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-10: A lost region is seen well within the time to recover.</summary>
internal sealed class LossIsSeenInTime : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-10",
        "A lost region is seen well within the time to recover",
        "What is noticed after 15 minutes cannot be recovered from within 15 minutes (DR-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.EdgeMonitor];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Policy is not { } policy)
        {
            return Verdict.NoPolicy;
        }

        var seen = (node.Number("interval") * Math.Max(1, node.Number("consecutiveDown") ?? 0)) + (node.Number("timeout") * ((node.Number("retries") ?? 0) + 1));
        var most = policy.Recovery.Objectives.Rto.TotalSeconds;
        return Verdict.When(
            seen < most,
            "interval",
            seen is null ? "not to be seen" : string.Create(CultureInfo.InvariantCulture, $"{node.Number("interval")}, so that a loss is seen after {seen} s"),
            string.Create(CultureInfo.InvariantCulture, $"a loss seen within {most} s"));
    }
}
