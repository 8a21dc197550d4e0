using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-05: the edge keeps nothing that is personal or changes something.</summary>
internal sealed class EdgeKeepsNothingPersonal : IRule
{
    private static readonly string[] Needed = ["/auth", "/payment", "http.request.method ne \"GET\"", "authorization", "http.cookie"];

    public RuleCard Card { get; } = new(
        "BP-CF-05",
        "The edge keeps nothing that is personal or changes something",
        "With an overridden lifetime it strips Set-Cookie and hands one visitor's page to the next. The last matching rule wins, so the bypass is the last.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (!EdgeRules.IsCache(node))
        {
            return Verdict.NotApplicable("no ruleset decides what is kept");
        }

        var last = node.Each("rules").LastOrDefault();
        var expression = last.Value?.Text("expression") ?? "";
        var missing = Needed.Where(words => !expression.Contains(words, StringComparison.Ordinal)).ToArray();
        return Verdict.All(
            Verdict.When(
                last.Value is { } rule && rule.Flag("actionParameters.cache") == false && EdgeRules.IsOn(rule),
                $"{last.Path ?? "rules"}.actionParameters.cache",
                "kept",
                "false, in the last rule"),
            Verdict.When(
                missing.Length == 0,
                $"{last.Path ?? "rules"}.expression",
                $"without {string.Join(", ", missing)}",
                "logins, payments, all but GET, and whoever is logged in"));
    }
}
