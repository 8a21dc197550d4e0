using BarberPro.Graph;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Rules;

/// <summary>What rules read out of resources, on the smallest of graphs.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("a*c", "abbc", true)]
    [InlineData("*", "", true)]
    [InlineData("a", "ab", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b", "ba", false)]
    [InlineData("arn:aws:s3:::logs-*/x", "arn:aws:s3:::logs-1/x", true)]
    public void A_star_stands_for_any_run_of_characters(string pattern, string text, bool expected) => Assert.Equal(expected, Glob.Covers(pattern, text));

    [Theory]
    [InlineData("export DB_PASSWORD=hunter2hunter2", true)]
    [InlineData("password=$(aws secretsmanager get-secret-value)", false)]
    [InlineData("secret_key: /barberpro/prod/secret", false)]
    [InlineData("key AKIAABCDEFGHIJKLMNOP end", true)]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", true)]
    [InlineData("-----BEGIN CERTIFICATE-----", false)]
    public void A_secret_in_plain_text_is_recognised(string text, bool expected) => Assert.Equal(expected, SecretText.In(text));

    [Theory]
    [InlineData("0.0.0.0/0", null, true)]
    [InlineData("128.0.0.0/1", null, true)]
    [InlineData(null, "::/0", true)]
    [InlineData("10.0.0.0/8", null, false)]
    [InlineData(null, "fd00::/7", false)]
    [InlineData("[secret]", null, true)]
    [InlineData(null, null, false)]
    public void The_world_is_recognised_by_its_prefix_and_assumed_where_nothing_can_be_seen(string? ipv4, string? ipv6, bool expected)
    {
        var rule = Nodes.Node("rule", inputs: GraphValue.Map([.. new[] { ("cidrIpv4", ipv4), ("cidrIpv6", ipv6) }.Where(part => part.Item2 is not null).Select(part => new GraphMember(part.Item1, GraphValue.Of(part.Item2!)))]));

        Assert.Equal(expected, Addresses.AreTheWorld(rule));
    }

    [Fact]
    public void A_statement_about_all_but_something_is_about_everything()
    {
        var document = Document("{\"Statement\":{\"Effect\":\"Allow\",\"NotAction\":\"iam:*\",\"NotResource\":\"x\",\"NotPrincipal\":{\"AWS\":\"y\"}}}");

        var statement = Assert.Single(document.Statements);
        Assert.True(statement.IsOnEverything && statement.IsForEverybody);
        Assert.Equal("*", Assert.Single(statement.Actions));
    }

    [Theory]
    [InlineData("Bool", "false", true)]
    [InlineData("Bool", "true", false)]
    [InlineData("StringEquals", "false", false)]
    public void Plain_HTTP_is_refused_by_a_denial_where_transport_is_not_secure(string test, string value, bool expected)
    {
        var document = Document($$$$"""{"Statement":[{"Effect":"Deny","Action":"s3:*","Principal":"*","Resource":"*","Condition":{"{{{{test}}}}":{"aws:SecureTransport":"{{{{value}}}}"}}}]}""");

        Assert.Equal(expected, document.RefusesPlainHttp());
    }

    [Fact]
    public void An_unreadable_document_is_no_document() => Assert.Null(AccessDocument.Of(Context(Nodes.Node("a")), Nodes.Node("a", inputs: Nodes.Map(("policy", GraphValue.Secret))), "policy"));

    [Fact]
    public void Two_that_wait_for_each_other_over_a_component_form_a_circle()
    {
        var graph = Nodes.Graph(Nodes.Component("shop"), Nodes.Node("inside").Below("shop").Using("outside"), Nodes.Node("outside").DependingOn("shop"), Nodes.Node("free"));

        var circles = new Circles(graph);

        Assert.NotNull(circles.Of(graph.Find("outside")!));
        Assert.Null(circles.Of(graph.Find("free")!));
    }

    [Theory]
    [InlineData("rules[1].name", "b")]
    [InlineData("tags[\"a.b\"]", "c")]
    [InlineData("rules[7].name", null)]
    [InlineData("rules.name", null)]
    public void A_path_leads_to_its_value(string path, string? expected)
    {
        var value = Nodes.Map(
            ("rules", GraphValue.List(Nodes.Map(("name", GraphValue.Of("a"))), Nodes.Map(("name", GraphValue.Of("b"))))),
            ("tags", Nodes.Map(("a.b", GraphValue.Of("c")))));

        Assert.Equal(expected, ValuePath.Find(value, path)?.Text);
    }

    private static AccessDocument Document(string text)
    {
        var node = Nodes.Node("a", inputs: Nodes.Map(("policy", GraphValue.Of(text))));
        return AccessDocument.Of(Context(node), node, "policy")!;
    }

    private static RuleContext Context(params ResourceNode[] nodes) => new(Nodes.Graph(nodes), policy: null);
}
