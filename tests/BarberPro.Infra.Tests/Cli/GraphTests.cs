using BarberPro.Graph.Exports;
using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Cli;

public sealed class GraphTests
{
    [Theory]
    [EveryStack]
    public async Task JSON_is_the_contract_and_can_be_read_again(string stack)
    {
        var run = await CommandRun.InProjectAsync("graph", stack, "--format", "json");

        var load = GraphReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(run.Out)), "graph.json");
        Assert.Empty(load.Diagnostics);
        Assert.Equal(run.Out, GraphJson.Text(load.Graph!));
        Assert.Equal(GraphJson.Text(await Stacks.Graph(stack)), run.Out);
    }

    [Fact]
    public async Task Other_formats_draw_the_same_graph()
    {
        var graph = await Stacks.Graph("dev");

        Assert.Equal(MermaidExport.Text(graph), (await CommandRun.InProjectAsync("graph", "dev", "--format", "mermaid")).Out);
        Assert.Equal(DotExport.Text(graph), (await CommandRun.InProjectAsync("graph", "dev", "--format", "dot")).Out);
    }

    [Fact]
    public async Task A_file_gets_what_the_screen_would_and_the_screen_nothing()
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.Root, "graph", "dev", "--out", "graph.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Equal(GraphJson.Text(await Stacks.Graph("dev")), await File.ReadAllTextAsync(project.PathOf("graph.json")));
        Assert.Empty(Directory.EnumerateFiles(project.Root, "*.tmp"));
    }

    [Fact]
    public async Task A_file_is_named_from_where_the_caller_is_not_from_the_project()
    {
        using var elsewhere = new ProjectCopy();

        var run = await CommandRun.InAsync(elsewhere.Root, "graph", "dev", "--format", "dot", "--out", "dev.dot", "--cwd", Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(elsewhere.PathOf("dev.dot")));
    }

    [Fact]
    public async Task A_file_stays_as_it_was_when_the_policy_has_problems()
    {
        using var project = new ProjectCopy();
        File.WriteAllText(project.PathOf("graph.json"), "the last good graph");
        project.Change("config/stacks/dev.yml", "30d", "soon");

        var run = await CommandRun.InAsync(project.Root, "graph", "dev", "--out", "graph.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("the last good graph", await File.ReadAllTextAsync(project.PathOf("graph.json")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_problem_and_leaves_nothing_behind()
    {
        using var project = new ProjectCopy();
        _ = Directory.CreateDirectory(project.PathOf("graph.json"));

        var run = await CommandRun.InAsync(project.Root, "graph", "dev", "--out", "graph.json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("barberpro: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(project.Root, "*.tmp"));
    }
}
