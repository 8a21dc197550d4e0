using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Infra;
using BarberPro.Policies.Requirements;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>Every requirement has the evidence that it asks for, and every row of evidence is true.</summary>
public sealed class RequirementTests
{
    public static TheoryData<string> Ids => [.. RequirementTable.Asked.Select(requirement => requirement.Id)];

    [Fact]
    [Requirement("C-13")]
    public void Every_requirement_has_one_row_and_every_row_is_a_requirement() =>
        Assert.Equal(RequirementTable.Asked.Select(requirement => requirement.Id).Order(StringComparer.Ordinal), RequirementTable.Rows.Select(row => row.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_id_that_a_test_names_is_a_requirement() =>
        Assert.Empty(RequirementTable.Tests.Select(test => test.Key).Except(RequirementTable.Asked.Select(requirement => requirement.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_has_evidence_of_each_of_its_kinds(string id)
    {
        var asked = RequirementTable.Asked.Single(requirement => requirement.Id == id).Kinds;
        string[] given =
        [
            .. RequirementTable.Row(id).Evidence.SelectMany(evidence => evidence.Kinds),
            .. RequirementTable.Tests[id].Any() ? ["test", "rule"] : Array.Empty<string>(),
        ];

        Assert.Empty(asked.Except(given));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_is_held_by_a_test_unless_a_page_is_all_that_it_asks_for(string id)
    {
        var asked = RequirementTable.Asked.Single(requirement => requirement.Id == id).Kinds;

        Assert.True(RequirementTable.Tests[id].Any() || asked is ["document"], $"no test names {id}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_row_of_evidence_is_true(string id)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var keys = Stacks.Load(Stacks.ProdAr).Provenance.Values.Select(value => value.Path).ToArray();
        var row = RequirementTable.Row(id);

        Assert.EndsWith(".", row.Says, StringComparison.Ordinal);
        Assert.All(row.Evidence, evidence =>
        {
            Assert.NotEmpty(evidence.Kinds);
            Assert.True(evidence.Policy is null || keys.Any(key => PolicyLines.Matches(evidence.Policy, key)), $"no policy has {evidence.Policy}");
            Assert.True(evidence.Resource is null || Has(graph, evidence.Resource, evidence.Property ?? ""), $"no {evidence.Resource} has {evidence.Property}");
            Assert.True(evidence.Parameter is null || HandsOver(graph, evidence.Parameter), $"no parameter hands over {evidence.Parameter}");
            Assert.True(evidence.Function is null || Directory.Exists(Repository.PathOf(evidence.Function)), $"there is no {evidence.Function}");
            Assert.True(
                evidence.Document is null || File.ReadAllText(Repository.PathOf(evidence.Document)).Contains(id, StringComparison.Ordinal), $"{evidence.Document} does not say {id}");
        });
    }

    [Fact]
    public void The_page_of_requirements_is_current() => Golden.Check("docs/requirements.md", RequirementPage.Write());

    private static bool Has(ResourceGraph graph, string type, string property) => graph.OfType(type).Any(node => Values(node.Inputs, property.Split('.')).Any());

    private static bool HandsOver(ResourceGraph graph, string parameter)
    {
        var name = parameter.Replace("{environment}", Stacks.ProdAr, StringComparison.Ordinal);
        return graph.OfType("aws:ssm/parameter:Parameter").Any(node => node.Text("name") == name || (node.Value("insecureValue")?.Text?.Contains($"\"{name}\"", StringComparison.Ordinal) ?? false));
    }

    private static IEnumerable<GraphValue> Values(GraphValue value, ReadOnlyMemory<string> path)
    {
        if (path.IsEmpty)
        {
            return [value];
        }

        var (name, rest) = (path.Span[0], path[1..]);
        var isList = name.EndsWith("[]", StringComparison.Ordinal);
        var member = value.Kind == GraphValueKind.Map ? value[isList ? name[..^2] : name] : null;
        return member is null ? [] : isList ? member.Items.SelectMany(item => Values(item, rest)) : Values(member, rest);
    }
}
