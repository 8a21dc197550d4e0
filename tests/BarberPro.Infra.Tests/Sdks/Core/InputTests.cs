using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class InputTests
{
    [Fact]
    public async Task An_input_is_a_plain_value_or_an_output()
    {
        Input<string> plain = "a";
        Input<string> output = Output.CreateSecret("b");

        Assert.Equal("a", await OutputUtilities.GetValueAsync<string>(plain));
        Assert.Equal("b", await OutputUtilities.GetValueAsync<string>(output));
        Assert.True(await Output.IsSecretAsync<string>(output));
        Assert.Null(await OutputUtilities.GetValueAsync(((Input<string>?)null).ToOutput()));
    }

    [Fact]
    public async Task A_collection_initialiser_adds_and_an_assignment_replaces()
    {
        var list = new InputList<string> { "a", { "b", Output.Create("c") } };
        InputList<string> assigned = new[] { "x", "y" };

        Assert.Equal(new[] { "a", "b", "c" }, await ValueOf(list));
        Assert.Equal(new[] { "x", "y" }, await ValueOf(assigned));
        Assert.Equal(new[] { "a", "b", "c", "x", "y" }, await ValueOf(list.Concat(assigned)));
    }

    [Fact]
    public async Task A_list_converts_from_every_sequence_it_should()
    {
        InputList<int>[] lists =
        [
            1,
            Output.Create(1),
            (Input<int>)1,
            new List<int> { 1 },
            new List<Output<int>> { Output.Create(1) },
            new List<Input<int>> { 1 },
            new[] { Output.Create(1) },
            new Input<int>[] { 1 },
            ImmutableArray.Create(1),
            ImmutableArray.Create(Output.Create(1)),
            ImmutableArray.Create<Input<int>>(1),
            Output.Create(new[] { 1 }),
            Output.Create(new List<int> { 1 }),
            Output.Create<IEnumerable<int>>([1]),
            Output.Create(ImmutableArray.Create(1)),
        ];

        foreach (var list in lists)
        {
            Assert.Equal(1, Assert.Single(await ValueOf(list)));
        }
    }

    [Fact]
    public async Task A_copy_of_a_list_does_not_grow_with_it()
    {
        var list = new InputList<string> { "a" };
        var copy = list.Concat(new InputList<string>());

        list.Add("b");

        Assert.Equal(["a"], await ValueOf(copy));
    }

    [Fact]
    public async Task A_list_is_secret_when_one_element_is()
    {
        var list = new InputList<string> { "a", Output.CreateSecret("b") };

        Assert.True(await Output.IsSecretAsync<ImmutableArray<string>>(list));
    }

    [Fact]
    public async Task A_list_is_enumerated_asynchronously()
    {
        var list = new InputList<string> { "a", "b" };
        var seen = new List<string>();

        await foreach (var item in list)
        {
            seen.Add(await OutputUtilities.GetValueAsync<string>(item));
        }

        Assert.Equal(["a", "b"], seen);
        _ = Assert.Throws<NotSupportedException>(() => ((System.Collections.IEnumerable)list).GetEnumerator());
    }

    [Fact]
    public async Task A_map_takes_entries_dictionaries_and_outputs_of_them()
    {
        var added = new InputMap<string> { { "a", "1" }, { "b", Output.Create("2") } };
        InputMap<string>[] assigned =
        [
            new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" },
            ImmutableDictionary<string, string>.Empty.Add("a", "1").Add("b", "2"),
            Output.Create(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }),
            Output.Create<IDictionary<string, string>>(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }),
        ];

        foreach (var map in assigned.Prepend(added))
        {
            var values = await OutputUtilities.GetValueAsync<ImmutableDictionary<string, string>>(map);
            Assert.Equal([("a", "1"), ("b", "2")], values.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)));
        }
    }

    [Fact]
    public async Task Merging_maps_lets_the_second_win_and_changes_neither()
    {
        var first = new InputMap<string> { ["a"] = "1", ["b"] = "1" };
        var second = new InputMap<string> { ["b"] = "2" };

        var merged = await OutputUtilities.GetValueAsync<ImmutableDictionary<string, string>>(InputMap<string>.Merge(first, second));

        Assert.Equal("1", merged["a"]);
        Assert.Equal("2", merged["b"]);
        Assert.Equal("1", (await OutputUtilities.GetValueAsync<ImmutableDictionary<string, string>>(first))["b"]);
    }

    [Fact]
    public async Task A_key_given_twice_fails_the_run()
    {
        var failure = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Tags = { { "team", "a" }, { "team", "b" } } }));

        Assert.Contains("team", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_given_twice_with_the_same_value_is_one_entry()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Tags = { { "team", "a" }, { "team", "a" } } });

        Assert.Equal("a", Assert.Single(Assert.IsType<ImmutableDictionary<string, object>>(sent["tags"])).Value);
    }

    [Fact]
    public async Task A_map_made_of_nothing_is_not_sent()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Tags = (Dictionary<string, string>)null! });

        Assert.Empty(sent);
    }

    [Fact]
    public async Task A_union_input_converts_from_either_type()
    {
        InputUnion<string, int>[] texts = ["a", (Input<string>)"a", Output.Create("a"), Union<string, int>.FromT0("a")];
        InputUnion<string, int>[] numbers = [5, (Input<int>)5, Output.Create(5), Output.Create(Union<string, int>.FromT1(5))];

        foreach (var text in texts)
        {
            Assert.Equal("a", (await OutputUtilities.GetValueAsync<Union<string, int>>(text)).AsT0);
        }

        foreach (var number in numbers)
        {
            Assert.Equal(5, (await OutputUtilities.GetValueAsync<Union<string, int>>(number)).AsT1);
        }
    }

    [Fact]
    public void A_union_knows_its_type()
    {
        Union<string, int> union = 5;

        Assert.True(union.IsT1);
        Assert.False(union.TryPickT0(out _, out var number));
        Assert.Equal(5, number);
        Assert.Equal("5", union.Match(text => text, value => $"{value}"));
        Assert.Equal(6, union.MapT1(value => value + 1).AsT1);
        Assert.Equal(Union<string, int>.FromT1(5), union);
        Assert.True(union != Union<string, int>.FromT1(6));
        _ = Assert.ThrowsAny<InvalidOperationException>(() => union.AsT0);
    }

    [Fact]
    public async Task A_json_input_converts_from_text_and_documents()
    {
        InputJson[] inputs = ["""{"a":1}""", JsonDocument.Parse("""{"a":1}"""), Output.Create("""{"a":1}""")];

        foreach (var input in inputs)
        {
            Assert.Equal(1, (await OutputUtilities.GetValueAsync<JsonElement>(input)).GetProperty("a").GetInt32());
        }
    }

    private static async Task<T[]> ValueOf<T>(InputList<T> list) => [.. await OutputUtilities.GetValueAsync<ImmutableArray<T>>(list)];
}
