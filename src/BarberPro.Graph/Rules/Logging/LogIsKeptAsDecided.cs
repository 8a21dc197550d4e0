using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-04: log groups keep as long as the policy says.</summary>
internal sealed class LogIsKeptAsDecided : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LO-04",
        "Log groups keep as long as the policy says",
        "One that keeps shorter has lost what is asked for, one that keeps longer is a promise broken (LOG-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Policy is { } policy
        ? Verdict.When(
            node.Number("retentionInDays") == policy.Logging.Retention.TotalDays,
            node,
            "retentionInDays",
            string.Create(CultureInfo.InvariantCulture, $"{policy.Logging.Retention.TotalDays}"))
        : Verdict.NoPolicy;
}
