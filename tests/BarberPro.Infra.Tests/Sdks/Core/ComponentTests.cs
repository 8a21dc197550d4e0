using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

public sealed class ComponentTests
{
    [Fact]
    public async Task A_component_is_registered_without_inputs_or_provider()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Group("g"), mocks);

        Assert.Equal("test:groups:Group", mocks["g"].Type);
        Assert.Empty(mocks["g"].Inputs);
        Assert.Equal("", mocks["g"].Provider);
    }

    [Fact]
    public async Task Output_properties_of_a_component_are_its_own_business()
    {
        var group = await Runs.UpdateAsync(() => new Group("g"), Recorder.Answering("x", ("first", "from the answer")));

        Assert.Null(group.First);
        Assert.True(await OutputUtilities.GetIsKnownAsync(group.Urn));
    }

    [Fact]
    public async Task Registering_outputs_sends_the_properties_marked_so()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Group("g", group => (group.First, group.Count) = (Output.CreateSecret("a"), Output.Create(2))), mocks);

        var outputs = OutputsOf(mocks, "::g");
        Assert.Equal(["Count", "first"], outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("a", await OutputUtilities.GetValueAsync(outputs["first"]));
        Assert.True(await Output.IsSecretAsync(outputs["first"]));
        Assert.Equal(2.0, await OutputUtilities.GetValueAsync(outputs["Count"]));
    }

    [Fact]
    public async Task Registering_outputs_sends_what_it_is_given()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new Listing("l"), mocks);

        Assert.Equal("x", await OutputUtilities.GetValueAsync(OutputsOf(mocks, "::l")["name"]));
    }

    [Fact]
    public async Task Unknown_outputs_are_registered_as_unknown()
    {
        var mocks = new Recorder();

        _ = await Runs.PreviewAsync(() => new Group("g", group => group.First = new Bucket("a").Arn), mocks);

        Assert.False(await OutputUtilities.GetIsKnownAsync(OutputsOf(mocks, "::g")["first"]));
    }

    [Fact]
    public async Task A_component_may_have_arguments()
    {
        var mocks = new Recorder();

        _ = await Runs.UpdateAsync(() => new ComponentResource("test:groups:Plain", "p", new BucketArgs { BucketName = "x" }), mocks);

        Assert.Equal("x", mocks["p"].Inputs["bucket"]);
    }

    [Fact]
    public async Task A_dependency_on_a_component_waits_for_the_resources_under_it()
    {
        var released = new TaskCompletionSource();
        var freeCame = new TaskCompletionSource();
        var mocks = new Recorder
        {
            Answer = async args =>
            {
                _ = args.Name == "free" && freeCame.TrySetResult();
                await (args.Name == "inner" ? released.Task : Task.CompletedTask);
                return ("x", args.Inputs);
            },
        };

        var run = Deployment.TestAsync(mocks, Runs.Update, () =>
        {
            var group = new Group("g", outer =>
                _ = new Group("h", middle => _ = new Bucket("inner", null, new() { Parent = middle }), new() { Parent = outer }));
            _ = new Bucket("after", null, new() { DependsOn = group });
            _ = new Bucket("free");
        });
        await freeCame.Task;
        var before = mocks.Resources.Select(resource => resource.Name).ToList();
        released.SetResult();
        _ = await run;

        Assert.Contains("free", before);
        Assert.DoesNotContain("after", before);
        Assert.Equal("after", mocks.Resources.Last().Name);
    }

    private static ImmutableDictionary<string, Output<object?>> OutputsOf(Recorder mocks, string urnEnd)
        => mocks.Outputs.Single(request => request.Urn.EndsWith(urnEnd, StringComparison.Ordinal)).Outputs;

    private sealed class Listing : ComponentResource
    {
        internal Listing(string name)
            : base("test:groups:Listing", name)
            => RegisterOutputs(new Dictionary<string, object?> { ["name"] = Output.Create("x") });
    }
}
