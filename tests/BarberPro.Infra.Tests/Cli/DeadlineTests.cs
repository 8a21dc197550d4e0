using System.Text.Json;

using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Cli;

public sealed class DeadlineTests
{
    [Fact]
    public async Task Tables_show_the_terms_and_the_promises()
    {
        var run = await CommandRun.InProjectAsync("deadline", "prod-ar");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check("tests/BarberPro.Infra.Tests/Cli/Golden/deadline.prod-ar.txt", run.Out);
    }

    [Theory]
    [EveryStack]
    public async Task Every_stack_keeps_its_promises(string stack)
    {
        var run = await CommandRun.InProjectAsync("deadline", stack, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal(3, document.RootElement.GetProperty("fleets").GetArrayLength());
    }

    [Fact]
    public async Task A_saved_graph_says_the_same()
    {
        using var project = new ProjectCopy();
        await File.WriteAllTextAsync(project.PathOf("graph.json"), GraphJson.Text(await Stacks.Graph("dev")));

        var saved = await CommandRun.InAsync(project.Root, "deadline", "dev", "--graph", "graph.json");

        Assert.Equal((await CommandRun.InProjectAsync("deadline", "dev")).Out, saved.Out);
    }

    [Fact]
    public async Task A_broken_promise_is_a_problem()
    {
        using var project = new ProjectCopy();
        project.Change("config/base/demand.yml", "firstRound: 180s", "firstRound: 165s");

        var run = await CommandRun.InAsync(project.Root, "deadline", "dev");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_tells_too_little_is_a_problem_with_its_place()
    {
        using var project = new ProjectCopy();
        var graph = GraphJson.Text(await Stacks.Graph("dev")).Replace("\"maxSize\": 3", "\"maxSize\": null", StringComparison.Ordinal);
        await File.WriteAllTextAsync(project.PathOf("graph.json"), graph);

        var run = await CommandRun.InAsync(project.Root, "deadline", "dev", "--graph", "graph.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("barberpro: aws:autoscaling/group:Group web-blue: maxSize: is missing or not known yet; expected a number", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "BP9012")]
    [InlineData(null, "barberpro: ")]
    public async Task A_file_that_is_no_graph_is_a_problem(string? content, string expected)
    {
        using var project = new ProjectCopy();
        if (content is not null)
        {
            await File.WriteAllTextAsync(project.PathOf("graph.json"), content);
        }

        var run = await CommandRun.InAsync(project.Root, "deadline", "dev", "--graph", "graph.json");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_usage() => Assert.Equal(2, (await CommandRun.InProjectAsync("deadline", "dev", "--format", "svg")).ExitCode);
}
