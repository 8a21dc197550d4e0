using System.Text;

using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Infra.Tests.Policies.Documents;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void Every_node_knows_its_place()
    {
        var root = Parse("a: 1\nb:\n  - x\n  - { c: \"d\" }\n");

        Assert.Equal("t.yml:1:1", root.Place.ToString());
        Assert.Equal("t.yml:2:1", root.Find("b")!.Place.ToString());
        var list = Assert.IsType<ListNode>(root.Find("b")!.Value);
        Assert.Equal("t.yml:3:3", list.Place.ToString());
        Assert.Equal("t.yml:4:10", Assert.IsType<MappingNode>(list.Items[1]).Find("c")!.Value.Place.ToString());
    }

    [Theory]
    [InlineData("a: 1\r\nb: 2\r\n")]
    [InlineData("\uFEFFa: 1\nb: 2\n")]
    [InlineData("---\na: 1\nb: 2\n...\n")]
    [InlineData("# about\na: 1 # one\n\nb: 2")]
    public void Line_ends_marks_and_comments_do_not_matter(string yaml)
    {
        var root = Parse(yaml);

        Assert.Equal(["a=1", "b=2"], root.Entries.Select(entry => $"{entry.Key}={((ScalarNode)entry.Value).Text}"));
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: ~", false)]
    public void Nothing_behind_a_key_differs_from_an_empty_text(string yaml, bool isAbsent) =>
        Assert.Equal(isAbsent, Assert.IsType<ScalarNode>(Parse(yaml).Find("a")!.Value).IsAbsent);

    [Fact]
    public void A_syntax_error_is_told_in_the_words_of_the_user()
    {
        var problems = new List<Diagnostic>();

        _ = PolicyDocument.Parse("t.yml", "a: 1\nb: }\n"u8, problems);

        Assert.Equal("t.yml:2:4: error BP0008: not readable as YAML at '}'; expected lines of key: value, indented by spaces, every quote and bracket closed", Assert.Single(problems).ToString());
    }

    internal static MappingNode Parse(string yaml)
    {
        var problems = new List<Diagnostic>();
        var root = PolicyDocument.Parse("t.yml", Encoding.UTF8.GetBytes(yaml), problems);
        Assert.Empty(problems);
        return root!;
    }
}
