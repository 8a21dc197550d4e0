using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class ArgsTests
{
    [Fact]
    public async Task Numbers_are_sent_as_doubles_and_texts_and_flags_as_they_are()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { BucketName = "logs", Size = 3, Ratio = 0.5, Enabled = true });

        Assert.Equal("logs", sent["bucket"]);
        Assert.Equal(3.0, sent["size"]);
        Assert.Equal(0.5, sent["ratio"]);
        Assert.Equal(true, sent["enabled"]);
    }

    [Fact]
    public async Task Members_without_a_value_are_not_sent()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Owner = (string?)null, Tags = { } });

        Assert.Empty(sent);
    }

    [Fact]
    public async Task Lists_and_maps_are_sent_as_immutable_collections_of_objects()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Zones = { "a", "b" }, Tags = { ["team"] = "core" }, Rules = { new RuleArgs { Port = 80 } } });

        Assert.Equal(["a", "b"], Items(sent["zones"]));
        Assert.Equal("core", Assert.IsType<ImmutableDictionary<string, object>>(sent["tags"])["team"]);
        var rule = Assert.IsType<ImmutableDictionary<string, object>>(Items(sent["rules"])[0]);
        Assert.Equal(80.0, rule["port"]);
        Assert.False(rule.ContainsKey("note"));
    }

    [Fact]
    public async Task Enumerations_are_sent_as_their_values()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Tier = Tier.Hot, Level = Level.High });

        Assert.Equal("hot", sent["tier"]);
        Assert.Equal(7.0, sent["level"]);
    }

    [Fact]
    public async Task Unions_and_json_are_sent_as_what_they_hold()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Limit = 5, Document = """{"list":[1,"a",null],"none":null}""" });

        Assert.Equal(5.0, sent["limit"]);
        var document = Assert.IsType<ImmutableDictionary<string, object>>(sent["document"]);
        Assert.Equal([1.0, "a", null], Items(document["list"]));
    }

    [Fact]
    public async Task Members_need_not_be_inputs()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Plain = new Dictionary<string, object> { ["a"] = 1, ["b"] = new[] { "x" } } });

        var plain = Assert.IsType<ImmutableDictionary<string, object>>(sent["plain"]);
        Assert.Equal(1.0, plain["a"]);
        Assert.Equal(["x"], Items(plain["b"]));
    }

    [Fact]
    public async Task Nulls_are_left_out_of_maps_and_kept_in_lists()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs
        {
            Value = ImmutableDictionary<string, object?>.Empty.Add("none", null).Add("list", ImmutableArray.Create<object?>(null, 1)),
        });

        var value = Assert.IsType<ImmutableDictionary<string, object>>(sent["value"]);
        Assert.Equal([null, 1.0], Items(Assert.Single(value).Value));
    }

    [Fact]
    public async Task Secrets_are_unwrapped()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { BucketName = Output.CreateSecret("x"), Zones = { Output.CreateSecret("a") } });

        Assert.Equal("x", sent["bucket"]);
        Assert.Equal(["a"], Items(sent["zones"]));
    }

    [Fact]
    public async Task A_member_that_holds_anything_unknown_is_left_out_whole()
    {
        var mocks = new Recorder();
        _ = await Runs.PreviewAsync(
            () => new Bucket("b", new()
            {
                BucketName = "known",
                Zones = { "a", new Bucket("a").Arn },
                Tags = { ["team"] = "core", ["owner"] = new Bucket("c").Arn },
                Rules = { new RuleArgs { Port = 80, Note = new Bucket("d").Arn } },
            }),
            mocks);

        Assert.Equal(["bucket"], mocks["b"].Inputs.Keys);
    }

    [Fact]
    public async Task Assets_are_sent_as_assets()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Content = new FileArchive("./code.zip"), Value = new StringAsset("text") });

        _ = Assert.IsType<FileArchive>(sent["content"]);
        _ = Assert.IsType<StringAsset>(sent["value"]);
    }

    [Fact]
    public async Task A_resource_as_an_argument_is_sent_as_a_resource()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Value = new Thing("other") });

        var other = Assert.IsAssignableFrom<Resource>(sent["value"]);
        Assert.EndsWith("::other", await Pulumi.Utilities.OutputUtilities.GetValueAsync(other.Urn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_members_are_sent_as_text_spaced_the_way_protocol_buffers_do()
    {
        var mocks = new Recorder();
        _ = await Runs.UpdateAsync(
            () => new TestProvider("p", new()
            {
                Region = "us-east-1",
                Strict = true,
                DefaultTags = new DefaultTagsArgs { Tags = { ["team"] = "core \"x\"" } },
            }),
            mocks);

        Assert.Equal("us-east-1", mocks["p"].Inputs["region"]);
        Assert.Equal("true", mocks["p"].Inputs["strict"]);
        Assert.Equal("""{ "tags": { "team": "core \"x\"" } }""", mocks["p"].Inputs["defaultTags"]);
    }

    [Fact]
    public async Task A_required_member_without_a_value_fails_the_registration_not_the_constructor()
    {
        var args = new StrictArgs { Names = { "a" } };

        var failure = await Runs.FailureAsync(() => _ = new Thing("thing", args));

        Assert.Contains($"[Input] {typeof(StrictArgs).FullName}.Owner is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_list_that_was_never_touched_is_missing()
    {
        var failure = await Runs.FailureAsync(() => _ = new Thing("thing", new StrictArgs { Owner = "me" }));

        Assert.Contains($"[Input] {typeof(StrictArgs).FullName}._names is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_list_that_was_read_or_assigned_empty_is_sent_empty()
    {
        var read = new StrictArgs { Owner = "me" };
        _ = read.Names;

        Assert.Empty(Items((await Runs.SentAsync(() => read))["names"]));
        Assert.Empty(Items((await Runs.SentAsync(() => new StrictArgs { Owner = "me", Names = [] }))["names"]));
    }

    [Fact]
    public async Task A_required_member_of_nested_arguments_is_checked_too()
    {
        var failure = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Rules = { new RuleArgs() } }));

        Assert.Contains($"[Input] {typeof(RuleArgs).FullName}.Port is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(long))]
    [InlineData(typeof(decimal))]
    [InlineData(typeof(float))]
    [InlineData(typeof(Guid))]
    [InlineData(typeof(DateTime))]
    public async Task Other_types_cannot_be_sent(Type type)
    {
        var failure = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Value = Activator.CreateInstance(type)! }));

        Assert.Contains($"{type.FullName} is not a supported argument type.\n\tresource:a[test:index:Bucket].value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anonymous_types_and_tasks_cannot_be_sent()
    {
        var anonymous = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Value = new { A = 1 } }));
        var task = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Plain = Task.FromResult(1) }));

        Assert.Contains("is not a supported argument type", anonymous, StringComparison.Ordinal);
        Assert.Contains("Tasks are not allowed inside ResourceArgs", task, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Maps_need_texts_as_keys()
    {
        var failure = await Runs.FailureAsync(() => _ = new Bucket("a", new() { Plain = new Dictionary<object, object> { [1] = 2 } }));

        Assert.Contains("Dictionaries are only supported with string keys", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dictionary_stands_in_for_arguments_without_a_class()
    {
        var sent = await Runs.SentAsync(() => new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("a", 1).Add("b", null)));

        Assert.Equal(1.0, Assert.Single(sent).Value);
    }

    [Fact]
    public async Task Json_elements_are_sent_as_plain_values()
    {
        var sent = await Runs.SentAsync(() => new BucketArgs { Value = JsonDocument.Parse("true").RootElement });

        Assert.Equal(true, sent["value"]);
    }

    private static object?[] Items(object sent) => [.. Assert.IsType<ImmutableArray<object?>>(sent)];
}
