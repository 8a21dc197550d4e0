using System.Diagnostics;
using System.Text.Json;
using BarberPro.Graph.Differences;

namespace BarberPro.Infra.Tests.Cli;

public sealed class DiffTests
{
    private static readonly (string From, string To)[] Figures =
    [
        ("storage: { size: 20GiB, limit: 50GiB }", "storage: { size: 30GiB, limit: 50GiB }"),
        ("web: { minSize: 1, maxSize: 3 }", "web: { minSize: 1, maxSize: 4 }"),
    ];

    [Theory]
    [InlineData("tree", "diff.txt")]
    [InlineData("json", "diff.json")]
    [InlineData("markdown", "diff.md")]
    public async Task Two_stacks_are_compared_in_the_words_of_their_policy(string format, string golden)
    {
        using var project = new TrialStack(Figures);

        var run = await project.RunAsync("diff", "dev", TrialStack.Name, "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check($"tests/BarberPro.Infra.Tests/Cli/Golden/{golden}", run.Out);
    }

    [Fact]
    public async Task A_saved_graph_is_compared_with_what_the_stack_declares_now()
    {
        using var project = new TrialStack(Figures);
        Assert.Equal(0, (await project.RunAsync("graph", "dev", "--out", "saved.json")).ExitCode);

        var run = await project.RunAsync("diff", "saved.json", TrialStack.Name);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check("tests/BarberPro.Infra.Tests/Cli/Golden/diff-saved.txt", run.Out);
    }

    [Fact]
    public async Task What_is_replaced_and_what_follows_from_it_stand_out()
    {
        using var project = new TrialStack(("natGateways: single ", "cidr: 10.99.0.0/16\n  natGateways: single "));

        var run = await project.RunAsync("diff", "dev", TrialStack.Name);

        Assert.Contains("+- aws:ec2/vpc:Vpc", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\?- aws:ec2/securityGroup:SecurityGroup \S+  may be replaced, with ", run.Out);
    }

    [Fact]
    public async Task A_stack_does_not_differ_from_itself()
    {
        var run = await CommandRun.InProjectAsync("diff", "dev", "dev");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("dev -> dev: no differences in ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_and_production_are_compared_and_two_runs_say_the_same()
    {
        var run = await CommandRun.InProjectAsync("diff", "dev", "prod-ar", "--format", "json");
        var again = await CommandRun.InProjectAsync("diff", "dev", "prod-ar", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(run.Out, again.Out);
        using var json = JsonDocument.Parse(run.Out);
        var summary = json.RootElement.GetProperty("summary");
        Assert.True(summary.GetProperty("added").GetInt32() > 500);
        Assert.True(summary.GetProperty("changed").GetInt32() < summary.GetProperty("same").GetInt32());
    }

    [Fact]
    public async Task Two_real_graphs_are_compared_in_no_time()
    {
        var (dev, production) = (await Stacks.Graph(Stacks.Dev), await Stacks.Graph(Stacks.ProdAr));
        _ = GraphDifference.Between(dev, production);

        var clock = Stopwatch.StartNew();
        _ = GraphDifference.Between(dev, production);

        // A tenth of it on an idle machine; tests share theirs.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [Fact]
    public async Task A_comment_keeps_below_the_limit_of_its_host_and_counts_what_is_left_out()
    {
        var run = await CommandRun.InProjectAsync("diff", "dev", "prod-ar", "--format", "markdown");

        Assert.InRange(run.Out.Length, 1, 65_536);
        Assert.Equal(run.Out.Split("<details>").Length, run.Out.Split("</details>").Length);
    }

    [Fact]
    public async Task A_side_that_is_neither_stack_nor_file_is_a_problem_of_the_input()
    {
        var missing = await CommandRun.InProjectAsync("diff", "nowhere.json", "dev");
        var unknown = await CommandRun.InProjectAsync("diff", "prod-as", "dev");

        Assert.Equal((1, "", "barberpro: nowhere.json is missing; expected the name of a stack, or a graph that `barberpro graph <stack> --out FILE` wrote\n"), (missing.ExitCode, missing.Out, missing.Error));
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("error BP9002", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_graph_is_told_with_its_place()
    {
        using var project = new ProjectCopy();
        File.WriteAllText(project.PathOf("broken.json"), "{ \"project\": ");

        var run = await CommandRun.InAsync(project.Root, "diff", "broken.json", "dev");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("broken.json:1:", run.Error, StringComparison.Ordinal);
    }
}
