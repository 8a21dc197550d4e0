using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph;

public sealed class GraphValueTests
{
    [Fact]
    public void Sorts_the_keys_of_a_map_ordinally()
    {
        var map = Nodes.Map(("b", GraphValue.Of("2")), ("B", GraphValue.Of("1")), ("a", GraphValue.Of("3")));

        Assert.Equal("""{"B":"1","a":"3","b":"2"}""", map.ToString());
    }

    [Fact]
    public void Finds_every_entry_of_a_map_by_its_name()
    {
        var names = Enumerable.Range(0, 9).Select(index => $"key{index}").ToArray();

        var map = Nodes.Map([.. names.Select(name => (name, GraphValue.Of(name)))]);

        Assert.All(names, name => Assert.Equal(name, map[name]?.Text));
        Assert.Null(map["key"]);
        Assert.Null(map["key9"]);
    }

    [Fact]
    public void Refuses_a_name_that_is_there_twice() =>
        Assert.Throws<ArgumentException>(() => Nodes.Map(("a", GraphValue.Null), ("a", GraphValue.Null)));

    [Theory]
    [InlineData(70, "70")]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "0")]
    [InlineData(9007199254740992, "9007199254740992")]
    [InlineData(1e21, "1E+21")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void Writes_numbers_exactly_and_alike_in_every_culture(double number, string expected) =>
        Assert.Equal(expected, GraphValue.Of(number).ToString());

    [Fact]
    public void Knows_no_number_that_JSON_cannot_say() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphValue.Of(double.NaN));

    [Fact]
    public void Compares_by_content()
    {
        var left = Nodes.Map(("list", GraphValue.List(GraphValue.Of(1), GraphValue.Of(true))), ("none", GraphValue.Null));
        var same = Nodes.Map(("none", GraphValue.Null), ("list", GraphValue.List(GraphValue.Of(1), GraphValue.Of(true))));
        var other = Nodes.Map(("none", GraphValue.Null), ("list", GraphValue.List(GraphValue.Of(true), GraphValue.Of(1))));

        Assert.Equal(left, same);
        Assert.Equal(left.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(left, other);
    }

    [Theory]
    [InlineData("""{ "b": 1.0, "a": [ ] }""", """{"a":[],"b":1}""")]
    [InlineData(""" [1, {"z": null, "y": "<é>"}]""", """[1,{"y":"<é>","z":null}]""")]
    [InlineData("{ $.level = \"error\" }", "{ $.level = \"error\" }")]
    [InlineData("""{"a": 1, "a": 2}""", """{"a": 1, "a": 2}""")]
    [InlineData("#!/bin/sh", "#!/bin/sh")]
    [InlineData("12", "12")]
    [InlineData("", "")]
    public void Brings_documents_inside_strings_into_one_form_and_leaves_other_strings(string text, string expected) =>
        Assert.Equal(expected, CanonicalJson.Document(text));

    [Fact]
    public void Masks_what_is_at_a_path_and_nothing_else()
    {
        var value = Nodes.Map(
            ("rules", GraphValue.List(Nodes.Map(("a.b", GraphValue.Of("hidden")), ("ab", GraphValue.Of("shown"))), GraphValue.Of("shown"))),
            ("rulesToo", GraphValue.Of("shown")));

        var masked = ValuePath.Mask(value, """rules[0]["a.b"]""");

        Assert.Equal("""{"rules":[{"a.b":"[secret]","ab":"shown"},"shown"],"rulesToo":"shown"}""", masked.ToString());
    }
}
