using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class InvokeTests
{
    private static readonly Recorder.Results Zone = new() { ["name"] = "a", ["ports"] = ImmutableArray.Create<object>(80) };

    [Fact]
    public async Task A_function_s_answer_fills_its_result_class()
    {
        var mocks = new Recorder { Result = _ => Zone };

        var result = await Runs.UpdateAsync(() => GetZone.Invoke(new() { Name = "a" }), mocks);

        var zone = await OutputUtilities.GetValueAsync(result);
        Assert.Equal("a", zone.Name);
        Assert.Equal([80], zone.Ports.ToArray());
        Assert.Equal(0, zone.Size);
        Assert.Equal(("test:index:getZone", "a", ""), (mocks.Calls.Single().Token, mocks.Calls.Single().Args["name"], mocks.Calls.Single().Provider));
    }

    [Fact]
    public async Task A_function_is_called_in_a_preview_too()
    {
        var mocks = new Recorder { Result = _ => Zone };

        var result = await Runs.PreviewAsync(() => GetZone.Invoke(new() { Name = "a" }), mocks);

        Assert.True(await OutputUtilities.GetIsKnownAsync(result));
    }

    [Fact]
    public async Task A_function_is_not_called_with_unknown_arguments_and_its_result_is_unknown()
    {
        var mocks = new Recorder { Result = _ => Zone };

        var result = await Runs.PreviewAsync(() => GetZone.Invoke(new() { Name = new Bucket("b").Arn }), mocks);

        Assert.False(await OutputUtilities.GetIsKnownAsync(result));
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task A_function_is_not_called_for_a_resource_that_does_not_exist_yet()
    {
        var mocks = new Recorder { Answer = args => Task.FromResult<(string?, object)>(("", args.Inputs)), Result = _ => Zone };

        var result = await Runs.PreviewAsync(() => GetZone.Invoke(new() { Name = new Bucket("b", new() { BucketName = "known" }).BucketName! }), mocks);

        Assert.False(await OutputUtilities.GetIsKnownAsync(result));
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task A_result_depends_on_what_the_arguments_depend_on()
    {
        var (bucket, result) = await Runs.UpdateAsync(
            () =>
            {
                var bucket = new Bucket("b");
                return (bucket, GetZone.Invoke(new() { Name = bucket.Id }));
            },
            new Recorder { Result = _ => Zone });

        Assert.Equal([bucket], await OutputUtilities.GetDependenciesAsync(result));
    }

    [Fact]
    public async Task A_secret_in_the_answer_makes_the_result_secret()
    {
        var mocks = new Recorder { Result = _ => new Recorder.Results { ["name"] = Output.CreateSecret("a") } };

        var result = await Runs.UpdateAsync(() => GetZone.Invoke(new() { Name = "a" }), mocks);

        Assert.True(await Output.IsSecretAsync(result));
    }

    [Fact]
    public async Task The_parent_s_provider_answers()
    {
        var mocks = new Recorder { Result = _ => Zone };

        _ = await Runs.UpdateAsync(
            () => new Group("g", group => GetZone.Invoke(new() { Name = "a" }, new() { Parent = group }), new() { Provider = new TestProvider("east") }),
            mocks);

        Assert.EndsWith("::east::east-id", mocks.Calls.Single().Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plain_form_gives_a_task_of_the_result()
    {
        Task<GetZoneResult>? result = null;

        _ = await Deployment.TestAsync(new Recorder { Result = _ => Zone }, Runs.Update, () => result = GetZone.InvokeAsync(new() { Name = "a" }));

        Assert.Equal("a", (await result!).Name);
    }

    [Fact]
    public async Task A_failing_function_fails_the_run()
    {
        var mocks = new Recorder { Result = _ => throw new InvalidOperationException("no such zone") };

        var failure = await Runs.FailureAsync(() => _ = GetZone.Invoke(new() { Name = "a" }), mocks);

        Assert.Contains("no such zone", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_may_have_to_wait_for_resources_and_depends_on_them()
    {
        var mocks = new Recorder { Result = _ => Zone };

        var (bucket, result) = await Runs.UpdateAsync(
            () =>
            {
                var bucket = new Bucket("b");
                var options = new InvokeOutputOptions { DependsOn = { bucket } };
                return (bucket, Deployment.Instance.Invoke<GetZoneResult>("test:index:getZone", new GetZoneInvokeArgs { Name = "a" }, options));
            },
            mocks);

        Assert.Equal([bucket], await OutputUtilities.GetDependenciesAsync(result));
    }

    [Fact]
    public async Task The_only_entry_of_an_answer_can_be_asked_for()
    {
        var mocks = new Recorder { Result = _ => new Recorder.Results { ["only"] = 5 } };

        var result = await Runs.UpdateAsync(() => Deployment.Instance.InvokeSingle<int>("test:index:getSize", InvokeArgs.Empty), mocks);

        Assert.Equal(5, await OutputUtilities.GetValueAsync(result));
    }

    [Fact]
    public async Task A_method_is_called_with_its_resource_and_that_resource_s_provider()
    {
        var mocks = new Recorder { Result = _ => Zone };

        var result = await Runs.UpdateAsync(
            () => Deployment.Instance.Call<GetZoneResult>(
                "test:index:Bucket/zone", CallArgs.Empty, new Bucket("b", null, new() { Provider = new TestProvider("east") })),
            mocks);

        Assert.Equal("a", (await OutputUtilities.GetValueAsync(result)).Name);
        _ = Assert.IsAssignableFrom<Resource>(mocks.Calls.Single().Args["__self__"]);
        Assert.EndsWith("::east::east-id", mocks.Calls.Single().Provider, StringComparison.Ordinal);
    }

    private static class GetZone
    {
        internal static Task<GetZoneResult> InvokeAsync(GetZoneArgs args, InvokeOptions? options = null)
            => Deployment.Instance.InvokeAsync<GetZoneResult>("test:index:getZone", args, options);

        internal static Output<GetZoneResult> Invoke(GetZoneInvokeArgs args, InvokeOptions? options = null)
            => Deployment.Instance.Invoke<GetZoneResult>("test:index:getZone", args, options);
    }

    private sealed class GetZoneArgs : InvokeArgs
    {
        [Input("name", required: true)]
        public string Name { get; set; } = null!;
    }

    private sealed class GetZoneInvokeArgs : InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = null!;
    }

    [OutputType]
    private sealed class GetZoneResult
    {
        public readonly string Name;
        public readonly ImmutableArray<int> Ports;
        public readonly int Size;

        [OutputConstructor]
        internal GetZoneResult(string name, ImmutableArray<int> ports, int size)
        {
            Name = name;
            Ports = ports;
            Size = size;
        }
    }
}
