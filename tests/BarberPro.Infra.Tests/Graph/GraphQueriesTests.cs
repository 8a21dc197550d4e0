using BarberPro.Graph;
using BarberPro.Graph.Queries;
using BarberPro.Graph.Values;
using Xunit.Sdk;

namespace BarberPro.Infra.Tests.Graph;

public sealed class GraphQueriesTests
{
    private static readonly ResourceGraph Sample = Nodes.Graph(
        Nodes.Node("api-cpu", "aws:autoscaling/policy:Policy", Policy(55, disableScaleIn: true)),
        Nodes.Node("web-cpu", "aws:autoscaling/policy:Policy", Policy(70, disableScaleIn: true)),
        Nodes.Node("web-memory", "aws:autoscaling/policy:Policy", Policy(80, disableScaleIn: false)),
        Nodes.Node("role", "aws:iam/role:Role", Nodes.Map(
            ("assumeRolePolicy", GraphValue.Of("""{"Statement":[{"Effect":"Allow"}],"Version":"2012-10-17"}""")),
            ("groups", GraphValue.List(GraphValue.Of("a"), GraphValue.Of("b"))))));

    [Fact]
    public void Compares_only_what_the_question_names()
    {
        var answer = Sample.Has("aws:autoscaling/policy:Policy", new { targetTrackingConfiguration = new { targetValue = 70 } });

        Assert.True(answer.Holds);
        Assert.Equal("web-cpu", Assert.Single(answer.Matches).Name);
    }

    [Fact]
    public void Shows_the_closest_candidates_and_what_is_different()
    {
        var answer = Sample.Has("aws:autoscaling/policy:Policy", new { targetTrackingConfiguration = new { targetValue = 60, disableScaleIn = true } });

        Assert.Equal(
            """
            none of 3 aws:autoscaling/policy:Policy has {"targetTrackingConfiguration":{"disableScaleIn":true,"targetValue":60}}
              api-cpu: targetTrackingConfiguration.targetValue is 55; expected 60
              web-cpu: targetTrackingConfiguration.targetValue is 70; expected 60
              web-memory: targetTrackingConfiguration.disableScaleIn is false; expected true, targetTrackingConfiguration.targetValue is 80; expected 60
            """,
            answer.ToString());
    }

    [Fact]
    public void Names_the_types_that_there_are_when_none_is_meant()
    {
        var answer = Sample.Has("aws:appautoscaling/policy:Policy");

        Assert.Equal("there is no aws:appautoscaling/policy:Policy in the graph; it has aws:autoscaling/policy:Policy", answer.ToString());
    }

    [Fact]
    public void All_fails_for_one_that_differs_and_for_none_at_all()
    {
        var differing = Sample.All("aws:autoscaling/policy:Policy", new { targetTrackingConfiguration = new { disableScaleIn = true } });
        var absent = Sample.All("aws:sqs/queue:Queue");

        Assert.False(differing.Holds);
        Assert.Equal("web-memory", Assert.Single(differing.Misses).Node.Name);
        Assert.False(absent.Holds);
    }

    [Fact]
    public void None_shows_the_ones_that_there_should_not_be()
    {
        var answer = Sample.None("aws:autoscaling/policy:Policy", new { targetTrackingConfiguration = new { disableScaleIn = false } });

        Assert.False(answer.Holds);
        Assert.Equal("1 of 3 aws:autoscaling/policy:Policy have {\"targetTrackingConfiguration\":{\"disableScaleIn\":false}}; expected none\n  web-memory", answer.ToString());
        Assert.True(Sample.None("aws:sqs/queue:Queue").Holds);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Count_is_exact(int expected, bool holds)
    {
        var answer = Sample.Count("aws:autoscaling/policy:Policy", expected, new { targetTrackingConfiguration = new { disableScaleIn = true } });

        Assert.Equal(holds, answer.Holds);
    }

    [Fact]
    public void Looks_into_documents_inside_strings() =>
        Assert.True(Sample.Has("aws:iam/role:Role", new { assumeRolePolicy = new { Statement = new[] { new { Effect = "Allow" } } } }).Holds);

    [Fact]
    public void Compares_lists_whole_and_in_their_order()
    {
        Assert.True(Sample.Has("aws:iam/role:Role", new { groups = new[] { "a", "b" } }).Holds);
        Assert.False(Sample.Has("aws:iam/role:Role", new { groups = new[] { "b", "a" } }).Holds);
        Assert.False(Sample.Has("aws:iam/role:Role", new { groups = new[] { "a" } }).Holds);
    }

    [Fact]
    public void Asks_with_null_that_an_input_be_left_out()
    {
        Assert.True(Sample.Has("aws:iam/role:Role", new { path = (string?)null }).Holds);
        Assert.False(Sample.Has("aws:iam/role:Role", new { groups = (string?)null }).Holds);
    }

    [Fact]
    public void Takes_names_that_no_property_can_have_from_a_dictionary()
    {
        var graph = Nodes.Graph(Nodes.Node("a", inputs: Nodes.Map(("tags", Nodes.Map(("barberpro:owner", GraphValue.Of("platform")))))));

        Assert.True(graph.Has("test:thing", new { tags = new Dictionary<string, string> { ["barberpro:owner"] = "platform" } }).Holds);
    }

    [Fact]
    public void An_assertion_fails_with_the_answer()
    {
        var failure = Assert.Throws<FailException>(() => Sample.ShouldHave("aws:iam/role:Role", new { name = "x" }));

        Assert.Equal("none of 1 aws:iam/role:Role has {\"name\":\"x\"}\n  role: name is missing; expected \"x\"", failure.Message);
    }

    private static GraphValue Policy(double target, bool disableScaleIn) => Nodes.Map(
        ("targetTrackingConfiguration", Nodes.Map(("targetValue", GraphValue.Of(target)), ("disableScaleIn", GraphValue.Of(disableScaleIn)))));
}
