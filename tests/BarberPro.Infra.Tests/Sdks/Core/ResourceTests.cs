using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class ResourceTests
{
    [Fact]
    public async Task Outputs_are_filled_from_the_answer_by_wire_name()
    {
        var mocks = Recorder.Answering(
            "id-1",
            ("arn", "arn:x"),
            ("size", 3),
            ("ratio", 0.5),
            ("zones", ImmutableArray.Create<object>("a", "b")),
            ("tags", new Dictionary<string, object> { ["team"] = "core" }),
            ("rules", new[] { new Dictionary<string, object> { ["port"] = 80 } }),
            ("tier", "hot"),
            ("limit", 5));

        var bucket = await Runs.UpdateAsync(() => new Bucket("a"), mocks);

        Assert.Equal("id-1", await OutputUtilities.GetValueAsync(bucket.Id));
        Assert.Equal("arn:x", await OutputUtilities.GetValueAsync(bucket.Arn));
        Assert.Equal(3, await OutputUtilities.GetValueAsync(bucket.Size));
        Assert.Equal(0.5, await OutputUtilities.GetValueAsync(bucket.Ratio));
        Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(bucket.Zones)).ToArray());
        Assert.Equal("core", (await OutputUtilities.GetValueAsync(bucket.Tags))!["team"]);
        var rule = Assert.Single(await OutputUtilities.GetValueAsync(bucket.Rules));
        Assert.Equal((80, null), (rule.Port, rule.Note));
        Assert.Equal(Tier.Hot, await OutputUtilities.GetValueAsync(bucket.Tier));
        Assert.Equal(5, (await OutputUtilities.GetValueAsync(bucket.Limit)).AsT1);
    }

    [Fact]
    public async Task An_output_depends_on_its_resource()
    {
        var bucket = await Runs.UpdateAsync(() => new Bucket("a"));

        Assert.Same(bucket, Assert.Single(await OutputUtilities.GetDependenciesAsync(bucket.Arn)));
    }

    [Fact]
    public async Task What_the_answer_lacks_is_the_default_value_in_an_update()
    {
        var bucket = await Runs.UpdateAsync(() => new Bucket("a"));

        Assert.True(await OutputUtilities.GetIsKnownAsync(bucket.Arn));
        Assert.Null(await OutputUtilities.GetValueAsync(bucket.Arn));
        Assert.Equal(0, await OutputUtilities.GetValueAsync(bucket.Size));
    }

    [Fact]
    public async Task What_the_answer_lacks_is_unknown_in_a_preview()
    {
        var bucket = await Runs.PreviewAsync(() => new Bucket("a", new() { BucketName = "logs" }));

        Assert.False(await OutputUtilities.GetIsKnownAsync(bucket.Arn));
        Assert.True(await OutputUtilities.GetIsKnownAsync(bucket.BucketName));
        Assert.True(await OutputUtilities.GetIsKnownAsync(bucket.Urn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_empty_id_is_unknown_in_an_update_too(string? id)
    {
        var bucket = await Runs.UpdateAsync(() => new Bucket("a"), Recorder.Answering(id));

        Assert.False(await OutputUtilities.GetIsKnownAsync(bucket.Id));
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_becomes_the_default_value()
    {
        var bucket = await Runs.UpdateAsync(() => new Bucket("a"), Recorder.Answering("x", ("arn", 5), ("size", "big")));

        Assert.Null(await OutputUtilities.GetValueAsync(bucket.Arn));
        Assert.Equal(0, await OutputUtilities.GetValueAsync(bucket.Size));
    }

    [Fact]
    public async Task A_secret_in_the_answer_makes_a_secret_output_and_a_secret_input_does_not()
    {
        var mocks = Recorder.Answering("x", ("arn", Output.CreateSecret("hidden")));

        var bucket = await Runs.UpdateAsync(() => new Bucket("a", new() { BucketName = Output.CreateSecret("name") }), mocks);

        Assert.True(await Output.IsSecretAsync(bucket.Arn));
        Assert.Equal("hidden", await OutputUtilities.GetValueAsync(bucket.Arn));
        Assert.False(await Output.IsSecretAsync(bucket.BucketName));
    }

    [Fact]
    public async Task Arguments_serve_as_an_answer()
    {
        var mocks = new Recorder { Answer = _ => Task.FromResult<(string?, object)>(("x", new BucketArgs { BucketName = "from args" })) };

        var bucket = await Runs.UpdateAsync(() => new Bucket("a"), mocks);

        Assert.Equal("from args", await OutputUtilities.GetValueAsync(bucket.BucketName));
    }

    [Fact]
    public async Task Other_objects_do_not_serve_as_an_answer()
    {
        var mocks = new Recorder { Answer = _ => Task.FromResult<(string?, object)>(("x", new { Arn = "x" })) };

        var failure = await Runs.FailureAsync(() => _ = new Bucket("a"), mocks);

        Assert.Contains("is not a supported argument type", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_type_and_the_name_are_as_given_and_end_up_in_the_urn()
    {
        var bucket = await Runs.UpdateAsync(() => new Bucket("a"));

        Assert.Equal("test:index:Bucket", bucket.GetResourceType());
        Assert.Equal("a", bucket.GetResourceName());
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Bucket::a", await OutputUtilities.GetValueAsync(bucket.Urn));
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData("test:index:Thing", "")]
    public async Task A_resource_needs_a_type_and_a_name(string type, string name)
    {
        var failure = await Runs.FailureAsync(() => _ = new Thing(name, null, null, type));

        Assert.Contains(nameof(ArgumentException), failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Getting_a_resource_reads_it_by_id_and_keeps_that_id()
    {
        var mocks = Recorder.Answering("another", ("arn", "arn:read"));

        var bucket = await Runs.UpdateAsync(() => Bucket.Get("a", "i-1"), mocks);

        Assert.Equal("i-1", mocks["a"].Id);
        Assert.Equal("i-1", await OutputUtilities.GetValueAsync(bucket.Id));
        Assert.Equal("arn:read", await OutputUtilities.GetValueAsync(bucket.Arn));
    }

    [Fact]
    public async Task An_imported_resource_is_registered_with_its_id()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Bucket("a", null, new() { ImportId = "i-2" }), mocks);

        Assert.Equal("i-2", mocks["a"].Id);
    }

    [Fact]
    public async Task A_new_resource_is_registered_without_an_id()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Bucket("a"), mocks);

        Assert.Equal("", mocks["a"].Id);
        Assert.Equal("", mocks["a"].Provider);
    }

    [Fact]
    public async Task An_output_of_one_resource_is_an_input_of_the_next()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Bucket("b", new() { BucketName = new Bucket("a").Id }), mocks);

        Assert.Equal("a-id", mocks["b"].Inputs["bucket"]);
    }

    [Fact]
    public async Task Answers_that_come_late_are_waited_for()
    {
        var mocks = new Recorder
        {
            Answer = async args =>
            {
                await Task.Yield();
                return ($"{args.Name}-id", args.Inputs.SetItem("arn", $"arn:{args.Name}"));
            },
        };

        var bucket = await Runs.UpdateAsync(() => new Bucket("b", new() { Zones = { new Bucket("a").Arn } }), mocks);

        Assert.Equal(["arn:a"], (await OutputUtilities.GetValueAsync(bucket.Zones)).ToArray());
    }

    [Fact]
    public async Task A_failing_mock_fails_the_run_with_its_message()
    {
        var mocks = new Recorder { Answer = _ => throw new InvalidOperationException("quota exceeded") };

        var failure = await Runs.FailureAsync(() => _ = new Bucket("a"), mocks);

        Assert.Contains("quota exceeded", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_property_of_a_custom_resource_must_be_an_output_with_a_setter()
    {
        var mistyped = await Runs.FailureAsync(() => _ = new Mistyped("a"));
        var unsettable = await Runs.FailureAsync(() => _ = new Unsettable("a"));
        var unconvertible = await Runs.FailureAsync(() => _ = new Unconvertible("a"));

        Assert.Contains("[Output] attributed properties must be instances of Output<T>", mistyped, StringComparison.Ordinal);
        Assert.Contains("did not have a 'set' method", unsettable, StringComparison.Ordinal);
        Assert.Contains("contains invalid type System.Int64", unconvertible, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_cannot_be_made_outside_a_run()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Task.FromResult(new Bucket("a")));

        Assert.Equal("Trying to acquire Deployment.Instance before 'Run' was called.", failure.Message);
    }

    [Fact]
    public async Task Resources_come_back_in_the_order_of_their_creation()
    {
        var resources = await Deployment.TestAsync(new Recorder(), new TestOptions { IsPreview = false }, () =>
        {
            _ = new Bucket("b");
            _ = new Group("g", group => _ = new Bucket("c", null, new() { Parent = group }));
            _ = new Bucket("a");
        });

        Assert.Equal(["b", "g", "c", "a"], resources.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task A_nested_output_value_can_be_sent_and_comes_back()
    {
        var answer = ImmutableDictionary<string, object>.Empty.Add("port", 80.0).Add("note", "web");
        var mocks = Recorder.Answering("x", ("rules", ImmutableArray.Create<object>(answer)));

        var copy = await Runs.UpdateAsync(
            () =>
            {
                var rules = new Bucket("a").Rules;
                return new Thing("b", new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("rules", rules)));
            },
            mocks);

        Assert.Equal("b", copy.GetResourceName());
        var rule = Assert.IsType<ImmutableDictionary<string, object>>(Assert.IsType<ImmutableArray<object>>(mocks["b"].Inputs["rules"])[0]);
        Assert.Equal((80.0, "web"), (rule["port"], rule["note"]));
    }

    [Fact]
    public async Task The_state_of_a_registered_resource_can_be_taken_by_its_urn()
    {
        var mocks = Recorder.Answering("x", ("arn", "arn:a"));

        var second = await Runs.UpdateAsync(
            () =>
            {
                _ = new Bucket("a");
                return new Bucket("b", null, new() { Urn = "urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Bucket::a" });
            },
            mocks);

        Assert.Equal("arn:a", await OutputUtilities.GetValueAsync(second.Arn));
        Assert.Equal("a", Assert.Single(mocks.Resources).Name);
    }

    private sealed class Mistyped(string name) : Thing(name)
    {
        [Output("arn")]
        public string Arn { get; private set; } = "";
    }

    private sealed class Unsettable(string name) : Thing(name)
    {
        [Output("arn")]
        public Output<string> Arn { get; } = null!;
    }

    private sealed class Unconvertible(string name) : Thing(name)
    {
        [Output("size")]
        public Output<long> Size { get; private set; } = null!;
    }
}
