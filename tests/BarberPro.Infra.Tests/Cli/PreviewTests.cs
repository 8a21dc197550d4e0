using System.Text.Json;

using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Cli;

public sealed class PreviewTests
{
    [Theory]
    [EveryStack]
    public async Task The_tree_has_a_line_for_the_stack_and_for_every_resource(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var run = await CommandRun.InProjectAsync("preview", stack);

        var lines = run.Out.Split('\n').Where(line => line.StartsWith(" +   ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(graph.Resources.Length + 1, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("  create", line, StringComparison.Ordinal));
        Assert.Matches($"^ \\+   pulumi:pulumi:Stack +barberpro-infra-{stack} +create$", lines[0]);
        Assert.Contains($"Resources: + {graph.Resources.Length + 1} to create", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_are_shown_as_Pulumi_shows_them_below_their_components()
    {
        var lines = (await CommandRun.InProjectAsync("preview", "dev")).Out.Split('\n');

        var network = Array.FindIndex(lines, line => line.Contains("barberpro:networking:Network ", StringComparison.Ordinal));
        Assert.Matches("^ \\+   │  [├└]─ barberpro:networking:Network +network +create$", lines[network]);
        Assert.Matches(" [├└]─ aws:ec2:", lines[network + 1]);
    }

    [Fact]
    public async Task Says_plainly_that_no_provider_was_asked()
    {
        var run = await CommandRun.InProjectAsync("preview", "dev");

        Assert.EndsWith("Before deploying, run `pulumi preview`.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("no provider has checked the inputs", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [EveryStack]
    public async Task JSON_is_one_document_with_the_resources_of_the_contract(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var run = await CommandRun.InProjectAsync("preview", stack, "--format", "json");

        using var preview = JsonDocument.Parse(run.Out);
        using var contract = JsonDocument.Parse(GraphJson.Text(graph));
        Assert.Equal(["policy", "project", "resources", "stack", "summary", "warnings"], preview.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.True(JsonElement.DeepEquals(contract.RootElement.GetProperty("resources"), preview.RootElement.GetProperty("resources")));
        Assert.Equal(graph.Resources.Length, preview.RootElement.GetProperty("summary").GetProperty("resources").GetInt32());
        Assert.Equal(Stacks.Load(stack).Provenance.Values.Length, preview.RootElement.GetProperty("policy").GetArrayLength());
    }

    [Fact]
    public async Task Counts_add_up()
    {
        var graph = await Stacks.Graph("prod-ar");

        using var preview = JsonDocument.Parse((await CommandRun.InProjectAsync("preview", "prod-ar", "--format", "json")).Out);

        var summary = preview.RootElement.GetProperty("summary");
        Assert.Equal(graph.Resources.Length, Sum(summary.GetProperty("byType")));
        Assert.Equal(graph.Resources.Count(node => !node.Component && !node.IsProvider), Sum(summary.GetProperty("byRegion")));
        Assert.Equal(graph.Resources.Count(node => node.Region == "us-east-1" && !node.IsProvider), summary.GetProperty("byRegion").GetProperty("us-east-1").GetInt32());
    }

    [Theory]
    [EveryStack]
    [Requirement("MON-14")]
    public async Task Baselines_that_nobody_has_measured_are_the_only_warning_of_a_real_stack(string stack)
    {
        var run = await CommandRun.InProjectAsync("preview", stack, "--format", "json");

        using var preview = JsonDocument.Parse(run.Out);
        var warning = Assert.Single(preview.RootElement.GetProperty("warnings").EnumerateArray()).GetString();
        Assert.Matches("^config/base/monitoring.yml:[0-9]+:[0-9]+: the baselines of monitoring are assumed; measure them", warning);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("json")]
    public async Task Two_runs_print_the_same(string format)
    {
        var first = await CommandRun.InProjectAsync("preview", "dev", "--format", format);
        var second = await CommandRun.InProjectAsync("preview", "dev", "--format", format);

        Assert.Equal(first, second);
        Assert.DoesNotContain('\r', first.Out);
    }

    private static int Sum(JsonElement counts) => counts.EnumerateObject().Sum(count => count.Value.GetInt32());
}
