using BarberPro.Graph;
using BarberPro.Graph.Differences;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Differences;

/// <summary>What means the same is the same; what does not is told once, where it is.</summary>
public sealed class NoiseTests
{
    [Fact]
    public void A_set_has_no_order()
    {
        Assert.Empty(Versions.Lines(Versions.Instance, "vpcSecurityGroupIds", Versions.Texts("sg-1", "sg-2"), Versions.Texts("sg-2", "sg-1")));
    }

    [Fact]
    public void Of_a_set_only_the_items_that_come_and_go_are_told()
    {
        Assert.Equal(
            ["vpcSecurityGroupIds[]: \"sg-1\" -> ", "vpcSecurityGroupIds[]:  -> \"sg-3\"", "vpcSecurityGroupIds[]:  -> \"sg-4\""],
            Versions.Lines(Versions.Instance, "vpcSecurityGroupIds", Versions.Texts("sg-1", "sg-2"), Versions.Texts("sg-2", "sg-3", "sg-4")));
    }

    [Fact]
    public void A_list_in_another_order_is_one_difference()
    {
        Assert.Equal(["steps: order"], Versions.Lines(Versions.Unknown, "steps", Versions.Texts("a", "b", "c"), Versions.Texts("c", "a", "b")));
    }

    [Fact]
    public void An_item_put_in_front_does_not_make_the_others_look_changed()
    {
        Assert.Equal(["steps[0]:  -> \"new\""], Versions.Lines(Versions.Unknown, "steps", Versions.Texts("a", "b"), Versions.Texts("new", "a", "b")));
    }

    [Fact]
    public void Items_with_names_are_told_by_name()
    {
        static GraphValue Parameter(string name, string value) => Nodes.Map(("name", GraphValue.Of(name)), ("value", GraphValue.Of(value)));

        Assert.Equal(
            ["parameters[\"b\"].value: \"1\" -> \"2\""],
            Versions.Lines(Versions.Unknown, "parameters", GraphValue.List(Parameter("a", "1"), Parameter("b", "1")), GraphValue.List(Parameter("a", "1"), Parameter("b", "2"))));
    }

    [Fact]
    public void A_document_is_compared_by_what_it_says()
    {
        Assert.Empty(Versions.Lines(Versions.Unknown, "body", GraphValue.Of("""{"a":1,"b":[2]}"""), GraphValue.Of("""{ "b": [2], "a": 1 }""")));
        Assert.Equal(["body.b[0]: 2 -> 3"], Versions.Lines(Versions.Unknown, "body", GraphValue.Of("""{"a":1,"b":[2]}"""), GraphValue.Of("""{"a":1,"b":[3]}""")));
    }

    [Fact]
    public void A_policy_means_the_same_with_one_action_or_a_list_of_it_in_any_order()
    {
        var one = GraphValue.Of("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":["a","b"]}}""");
        var other = GraphValue.Of("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["b","a"]}]}""");

        Assert.Empty(Versions.Lines("aws:iam/rolePolicy:RolePolicy", "policy", one, other));
    }

    [Fact]
    public void A_script_in_base64_is_told_line_by_line()
    {
        static GraphValue Script(string text) => GraphValue.Of(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.Equal(
            ["userData[1]: \"start\" -> \"stop\""],
            Versions.Lines("aws:ec2/launchTemplate:LaunchTemplate", "userData", Script("#!/bin/sh\nstart\n"), Script("#!/bin/sh\nstop\n")));
    }

    [Theory]
    [InlineData("barberpro-dev-web", "barberpro-prod-ar-web", true)]
    [InlineData("of dev", "of prod-ar", true)]
    [InlineData("/dev/xvda of dev", "/dev/xvda of prod-ar", true)]
    [InlineData("device", "prod-arice", false)]
    [InlineData("barberpro-dev-web", "barberpro-prod-ar-api", false)]
    public void The_name_of_the_stack_is_no_difference_between_stacks(string before, string after, bool isSame)
    {
        var difference = GraphDifference.Between(
            Versions.Of("dev", Versions.Node("one", Versions.Key, ("description", GraphValue.Of(before)))),
            Versions.Of("prod-ar", Versions.Node("one", Versions.Key, ("description", GraphValue.Of(after)))));

        Assert.Equal(isSame, difference.Resources.IsEmpty);
    }

    [Fact]
    public void What_a_cloud_makes_up_is_told_by_the_resource_that_it_belongs_to()
    {
        ResourceNode[] Pair(string arn) =>
        [
            Versions.Node("database", Versions.Key) with { Outputs = Nodes.Map(("arn", GraphValue.Of(arn))) },
            Versions.Node("primary", Versions.Instance, ("kmsKeyId", GraphValue.Of(arn)), ("monitoringRoleArn", GraphValue.Of($"{arn}/suffix"))) with
            {
                References =
                [
                    new("kmsKeyId", Versions.Urn("dev", Versions.Key, "database"), "arn"),
                    new("monitoringRoleArn", Versions.Urn("dev", Versions.Key, "database"), null),
                ],
            },
        ];

        Assert.Empty(GraphDifference.Between(Versions.Graph(Pair("arn:key/1234")), Versions.Graph(Pair("arn:key/5678"))).Resources);
    }

    [Fact]
    public void Another_resource_in_its_place_is_a_difference_even_with_the_same_name()
    {
        ResourceNode[] Trio(string used) =>
        [
            Versions.Node("one", Versions.Key) with { Outputs = Nodes.Map(("arn", GraphValue.Of("arn:key/1111"))) },
            Versions.Node("two", Versions.Key) with { Outputs = Nodes.Map(("arn", GraphValue.Of("arn:key/2222"))) },
            Versions.Node("primary", Versions.Instance, ("kmsKeyId", GraphValue.Of(used == "one" ? "arn:key/1111" : "arn:key/2222"))) with
            {
                References = [new("kmsKeyId", Versions.Urn("dev", Versions.Key, used), "arn")],
            },
        ];

        var change = Assert.Single(GraphDifference.Between(Versions.Graph(Trio("one")), Versions.Graph(Trio("two"))).Resources);

        Assert.Equal(new("kmsKeyId", GraphValue.Of("${Key one.arn}"), GraphValue.Of("${Key two.arn}")) { Effect = Effect.Replace }, Assert.Single(change.Properties));
    }
}
