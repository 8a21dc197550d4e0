using BarberPro.Graph;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>Graphs come from files of others: whatever they hold, a rule answers.</summary>
public sealed class HostileGraphTests
{
    private const int Rounds = 12;
    private const int ChainLength = 20_000;

    [Fact]
    public async Task No_rule_fails_on_values_of_the_wrong_kind()
    {
        var random = new Random(20261122);
        var graph = await Stacks.Graph(Stacks.ProdAr);

        for (var round = 0; round < Rounds; round++)
        {
            var spoiled = new ResourceGraph(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Select(node => node with { Inputs = Spoil(node.Inputs, random), Outputs = Spoil(node.Outputs, random) }));

            var results = RuleRun.Of(new(spoiled, round % 2 == 0 ? Stacks.Policy(Stacks.ProdAr) : null), RuleBook.All);

            Assert.Equal(RuleBook.All.Length, results.Length);
        }
    }

    [Fact]
    public void No_rule_fails_on_references_and_dependencies_that_lead_nowhere()
    {
        var types = RuleBook.All.SelectMany(rule => rule.Types).Where(type => type != "*").Distinct();
        var lost = types.Select(type => Nodes.Node(type, type).Using("nowhere").DependingOn("nowhere")).ToArray();

        var results = RuleRun.Of(new(Nodes.Graph(lost), policy: null), RuleBook.All);

        Assert.Equal(RuleBook.All.Length, results.Length);
    }

    [Fact]
    public void A_chain_longer_than_any_stack_is_walked_and_its_circle_found()
    {
        var chain = Enumerable.Range(0, ChainLength).Select(link => Nodes.Node($"{link}").Using($"{(link + 1) % ChainLength}")).ToArray();

        var result = RuleRun.Of(new(Nodes.Graph(chain), policy: null), RuleBook.All.Single(rule => rule.Card.Code == "BP-PL-03"));

        Assert.Equal(ChainLength, result.Violations.Length);
    }

    private static GraphValue Spoil(GraphValue value, Random random) => random.Next(12) switch
    {
        0 => Any(random),
        _ => value.Kind switch
        {
            GraphValueKind.Map => GraphValue.Map([.. value.Members.Select(member => new GraphMember(member.Name, Spoil(member.Value, random)))]),
            GraphValueKind.List => GraphValue.List([.. value.Items.Select(item => Spoil(item, random))]),
            _ => value,
        },
    };

    private static GraphValue Any(Random random) => random.Next(9) switch
    {
        0 => GraphValue.Null,
        1 => GraphValue.Of(true),
        2 => GraphValue.Of(-1e300),
        3 => GraphValue.Of(""),
        4 => GraphValue.Of("/:*"),
        5 => GraphValue.Of("{\"Statement\":[{\"Action\":[5,\"\"],\"Principal\":{\"AWS\":{}},\"Condition\":[]},7]}"),
        6 => GraphValue.List(GraphValue.Null, GraphValue.List(), GraphValue.Of("x")),
        7 => GraphValue.EmptyMap,
        _ => GraphValue.Secret,
    };
}
