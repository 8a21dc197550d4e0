using BarberPro.Graph;
using BarberPro.Graph.Rules;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>Each rule sees what is right in the real production graph, and what is wrong when the property that it guards is changed (breaches.txt).</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Codes => [.. RuleBook.All.Select(rule => rule.Card.Code)];

    public static TheoryData<string> Setting => [.. Breach.All.Where(breach => breach.Sets).Select(breach => breach.Code)];

    [Fact]
    public void Every_rule_is_in_the_book_and_has_a_code_of_its_own()
    {
        var declared = typeof(IRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRule)));

        Assert.Equal(declared.Select(type => type.Name).Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(RuleBook.All.Length, RuleBook.All.DistinctBy(rule => rule.Card.Code).Count());
        Assert.True(RuleBook.All.Length >= 100);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_says_what_holds_and_why_in_sentences(string code)
    {
        var rule = Rule(code);

        Assert.Matches("^BP-[A-Z]{2}-[0-9]{2}$", rule.Card.Code);
        Assert.Matches("^[A-Z][^\n]*[^.\n]$", rule.Card.Title);
        Assert.Matches("^[A-Z][^\n]*[.]$", rule.Card.Why);
        Assert.All(rule.Card.Answers, answer => Assert.Matches("^(CKV2?_AWS_[0-9]+|AwsSolutions-[A-Z]+[0-9]+)$", answer));
        Assert.NotEmpty(rule.Types);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_rule_turns_red_when_what_it_guards_is_changed(string code)
    {
        var (rule, breach, graph) = (Rule(code), Breach.Of(code), await Stacks.Graph(Stacks.ProdAr));
        var changed = breach.Apply(graph);

        var (before, after) = (Verdicts(rule, graph), Verdicts(rule, changed));

        if (breach.Mends)
        {
            Assert.All(before.Values, outcome => Assert.Equal(Outcome.Violated, outcome));
            Assert.All(Applicable(after), verdict => Assert.Equal(Outcome.Compliant, verdict.Value));
            return;
        }

        Assert.Contains(after, verdict => verdict.Value == Outcome.Violated && before.GetValueOrDefault(verdict.Key, Outcome.NotApplicable) != Outcome.Violated);
        Assert.DoesNotContain(Touched(graph, changed), urn => Kept(before, urn) && Kept(after, urn));
    }

    [Theory]
    [MemberData(nameof(Setting))]
    public async Task A_masked_value_is_never_taken_as_compliant(string code)
    {
        var (rule, breach, graph) = (Rule(code), Breach.Of(code).Masked(), await Stacks.Graph(Stacks.ProdAr));
        var changed = breach.Apply(graph);

        var (before, after) = (Verdicts(rule, graph), Verdicts(rule, changed));

        Assert.DoesNotContain(Touched(graph, changed), urn => Kept(before, urn) && Kept(after, urn));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_rule_passes_on_no_graph_without_its_resources(string code)
    {
        var (rule, graph) = (Rule(code), await Stacks.Graph(Stacks.ProdAr));
        var isMeant = (ResourceNode node) => rule.Types.Contains(node.Type) || rule.Types.Contains("*");
        var rest = new ResourceGraph(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Where(node => !isMeant(node)));

        var result = RuleRun.Of(new(rest, Stacks.Policy(Stacks.ProdAr)), rule);

        Assert.False(result.Passed);
        Assert.NotEmpty(result.Reason);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_rule_needs_no_policy_to_run(string code)
    {
        var graph = new RuleContext(await Stacks.Graph(Stacks.ProdAr), policy: null);

        var result = RuleRun.Of(graph, Rule(code));

        Assert.True(result.Passed || result.LookedAtNothing || Waived(code), $"{result.Violations.FirstOrDefault()}");
    }

    [Fact]
    public async Task What_an_unknown_stack_is_not_held_to_is_said()
    {
        var graph = new RuleContext(await Stacks.Graph(Stacks.ProdAr), policy: null);

        var idle = RuleRun.Of(graph, RuleBook.All).Where(result => result.Reason == "the stack's policy is not here").Select(result => result.Rule.Code);

        Assert.Equal(["BP-CF-10", "BP-CF-16", "BP-LB-15", "BP-LO-04", "BP-PL-02", "BP-PX-02", "BP-PX-03"], idle.Order(StringComparer.Ordinal));
    }

    private static bool Waived(string code) => File.ReadAllText(Repository.PathOf("config/waivers.yml")).Contains($"rule: {code}\n", StringComparison.Ordinal);

    private static IRule Rule(string code) => RuleBook.All.Single(rule => rule.Card.Code == code);

    private static Dictionary<string, Outcome> Verdicts(IRule rule, ResourceGraph graph)
    {
        var context = new RuleContext(graph, Stacks.Policy(Stacks.ProdAr));
        return rule.Types.SelectMany(type => context.OfType(type)).ToDictionary(node => node.Urn, node => rule.Check(node, context).Outcome);
    }

    private static bool Kept(Dictionary<string, Outcome> verdicts, string urn) => verdicts.TryGetValue(urn, out var outcome) && outcome == Outcome.Compliant;

    private static IEnumerable<KeyValuePair<string, Outcome>> Applicable(Dictionary<string, Outcome> verdicts) => verdicts.Where(verdict => verdict.Value != Outcome.NotApplicable);

    private static IEnumerable<string> Touched(ResourceGraph before, ResourceGraph after) =>
        before.Resources.Where(node => after.Find(node.Urn) is { } now && !ReferenceEquals(now, node) && !now.Inputs.Equals(node.Inputs)).Select(node => node.Urn);
}
