using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-03: log groups keep for a year.</summary>
internal sealed class LogIsKeptForYear : IRule
{
    // What Checkov asks for.
    private const int Year = 365;

    public RuleCard Card { get; } = new(
        "BP-LO-03",
        "Log groups keep for a year",
        "An intrusion is found after half a year, on average.",
        ["CKV_AWS_338"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "retentionInDays", Year, " d");
}
