using BarberPro.Graph.Rules;

namespace BarberPro.Infra.Tests.Graph.Rules;

public sealed class RulePageTests
{
    private const int Shown = 2;

    [Fact]
    public async Task The_page_of_rules_is_current()
    {
        var samples = new Dictionary<string, string[]>();
        var graph = await Stacks.Graph(Stacks.ProdAr);
        foreach (var rule in RuleBook.All)
        {
            samples.Add(rule.Card.Code, Sample(rule, Breach.Of(rule.Card.Code), graph));
        }

        Golden.Check("docs/rules.md", RuleReference.Write(RuleBook.All.Select(rule => rule.Card), card => samples[card.Code]));
    }

    [Fact]
    public void Every_rule_stands_on_the_page()
    {
        var page = RuleReference.Write(RuleBook.All.Select(rule => rule.Card), _ => []);

        Assert.All(RuleBook.All, rule => Assert.Contains($"### {rule.Card.Code}\n", page, StringComparison.Ordinal));
    }

    private static string[] Sample(IRule rule, Breach breach, BarberPro.Graph.ResourceGraph graph)
    {
        var changed = breach.Mends ? graph : breach.Apply(graph);
        var violation = RuleRun.Of(new(changed, Stacks.Policy(Stacks.ProdAr)), rule).Violations[0];
        return
        [
            breach.Mends ? "prod-ar as it is" : breach.ToString(),
            .. violation.Findings.Take(Shown).Select(finding => $"{violation.Node}: {finding}"),
        ];
    }
}
