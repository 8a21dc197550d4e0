using BarberPro.Graph;
using BarberPro.Graph.Serialization;
using BarberPro.Preview;

using Pulumi;
using Pulumi.Aws.Sqs;

using static BarberPro.Infra.Tests.Preview.SamplePrograms;

namespace BarberPro.Infra.Tests.Preview;

/// <summary>How programs run, fail, and run again.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task The_same_program_gives_the_same_bytes()
    {
        var first = GraphJson.Text(await GraphRecorder.RecordAsync(Program));
        var second = GraphJson.Text(await GraphRecorder.RecordAsync(Program));

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Programs_that_run_at_the_same_time_do_not_see_each_other()
    {
        var runs = Enumerable.Range(0, 8).Select(index => Task.Run(() => GraphRecorder.RecordAsync(() => _ = new Box($"box{index}"))));

        var graphs = await Task.WhenAll(runs);

        Assert.All(graphs, (graph, index) => Assert.Equal([$"box{index}"], graph.Resources.Select(node => node.Name).Distinct()));
    }

    [Theory]
    [EveryStack]
    public async Task A_preview_has_the_same_resources_parents_and_dependencies_as_a_deployment(string stack)
    {
        var deployment = await Stacks.Graph(stack);
        var preview = await Stacks.Preview(stack);

        Assert.Equal(deployment.Resources.Select(Skeleton), preview.Resources.Select(Skeleton));
    }

    [Fact]
    public async Task Two_resources_of_one_type_and_name_are_refused_with_their_parents()
    {
        var failure = await Assert.ThrowsAsync<RecordingException>(() => GraphRecorder.RecordAsync(() => _ = new Box("box", fill: box => _ = new Queue("box"))));

        Assert.Equal(
            "two resources of type aws:sqs/queue:Queue are called box, below test:boxes:Box box and below the stack test; expected a name of its own for each",
            failure.Message);
    }

    [Fact]
    public async Task An_exception_of_the_program_arrives_as_its_message_alone()
    {
        var failure = await Assert.ThrowsAsync<RecordingException>(() => GraphRecorder.RecordAsync(() => throw new InvalidOperationException("no such policy")));

        Assert.Equal(["no such policy"], failure.Errors.ToArray());
    }

    [Fact]
    public async Task An_exception_inside_an_Apply_arrives_as_its_message_alone()
    {
        var failure = await Assert.ThrowsAsync<RecordingException>(() => GraphRecorder.RecordAsync(() =>
            _ = new Queue("q", new() { Name = Output.Create("x").Apply(string (_) => throw new InvalidOperationException("no such name")) })));

        Assert.Equal(["no such name"], failure.Errors.ToArray());
    }

    [Fact]
    public async Task A_program_that_asks_the_cloud_is_refused()
    {
        var failure = await Assert.ThrowsAsync<RecordingException>(() => GraphRecorder.RecordAsync(() =>
            _ = new Queue("q", new() { Name = Pulumi.Aws.GetCallerIdentity.Invoke().Apply(caller => caller.AccountId) })));

        Assert.Contains("the program calls aws:index/getCallerIdentity:getCallerIdentity; expected no look-ups", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_keeps_its_options_to_itself_is_refused()
    {
        var recorded = await GraphRecorder.RecordAsync(new(), _ => new BlindStack());

        Assert.Null(recorded.Graph);
        Assert.Contains("the stack has to hand its options on to its base class", Assert.Single(recorded.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_of_the_stack_and_of_components_are_recorded()
    {
        var recorded = await GraphRecorder.RecordAsync(new(), options => new TellingStack(options));

        Assert.Equal(recorded.Graph!.Resources.Single(node => !node.Component).Outputs["arn"], recorded.Graph.Outputs["queueArn"]);
        Assert.Equal(recorded.Graph.Outputs["queueArn"], recorded.Graph.Resources.Single(node => node.Component).Outputs["queue"]);
    }

    [Fact]
    public async Task Documents_in_inputs_are_written_in_one_form()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Queue("q", new() { Policy = """{ "Version": "2012-10-17", "Statement": [ ] }""" }));

        Assert.Equal("""{"Statement":[],"Version":"2012-10-17"}""", graph.Named("q").Inputs["policy"]?.Text);
    }

    [Fact]
    public async Task An_archive_appears_by_its_kind_and_the_hash_that_the_program_sets()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new Pulumi.Aws.Lambda.Function("f", new()
        {
            Role = "arn",
            Code = new AssetArchive(new Dictionary<string, AssetOrArchive> { ["index.mjs"] = new StringAsset("export {}") }),
            SourceCodeHash = "abc",
        }));

        Assert.Equal("""{"hash":"abc","kind":"archive"}""", graph.Named("f").Inputs["code"]?.ToString());
    }

    private static void Program()
    {
        var provider = Provider("primary", "us-east-1");
        _ = new Box("a", new() { Provider = provider }, box => _ = new Queue("b", new() { KmsMasterKeyId = box.Queue.Arn }, new() { Parent = box }));
    }

    private static string Skeleton(ResourceNode node) =>
        $"{node.Urn} {node.Parent} {node.Provider} {string.Join(' ', node.Options.DependsOn)} {string.Join(' ', node.References.Select(reference => reference.Urn).Distinct().Order(StringComparer.Ordinal))}";

    private sealed class BlindStack : Stack
    {
        public BlindStack() => _ = new Queue("q");
    }

    private sealed class TellingStack : Stack
    {
        public TellingStack(StackOptions options)
            : base(options) => QueueArn = new Box("box").Queue.Arn;

        [Output("queueArn")]
        public Output<string> QueueArn { get; private set; }
    }
}
