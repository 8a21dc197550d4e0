using System.Text.Json;

using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Cli;

public sealed class DashboardsTests
{
    private const string Dashboard = "aws:cloudwatch/dashboard:Dashboard";

    [Theory]
    [EveryStack]
    [Requirement("OPS-6")]
    public async Task Each_dashboard_becomes_a_file_of_its_name_with_the_body_that_is_deployed(string stack)
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.Root, "dashboards", stack, "--out", "out/dashboards");

        var dashboards = (await Stacks.Graph(stack)).OfType(Dashboard).ToDictionary(node => node.Text("dashboardName"), node => node.Text("dashboardBody"));
        var files = Directory.EnumerateFiles(project.PathOf("out/dashboards")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(files);
        Assert.Equal(dashboards.Keys.Order(StringComparer.Ordinal), files.Select(Path.GetFileNameWithoutExtension));
        Assert.All(files, file => Assert.True(JsonElement.DeepEquals(Parse(File.ReadAllText(file)), Parse(dashboards[Path.GetFileNameWithoutExtension(file)]))));
    }

    [Fact]
    public async Task The_screen_names_the_files_and_two_exports_are_byte_equal()
    {
        using var project = new ProjectCopy();

        var first = await CommandRun.InAsync(project.Root, "dashboards", Stacks.Dev, "--out", "first");
        var second = await CommandRun.InAsync(project.Root, "dashboards", Stacks.Dev, "--out", "second");

        Assert.Equal(first, second);
        Assert.Equal(first.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), Directory.EnumerateFiles(project.PathOf("first")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(project.PathOf("first")), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace("first", "second", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_policy_with_problems_leaves_the_folder_as_it_was()
    {
        using var project = new ProjectCopy();
        project.Change("config/stacks/dev.yml", "30d", "soon");

        var run = await CommandRun.InAsync(project.Root, "dashboards", Stacks.Dev, "--out", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(project.PathOf("out")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_a_problem_without_a_stack_trace()
    {
        using var project = new ProjectCopy();
        File.WriteAllText(project.PathOf("out"), "a file");

        var run = await CommandRun.InAsync(project.Root, "dashboards", Stacks.Dev, "--out", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("barberpro: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(project.PathOf("out")));
    }

    [Fact]
    public async Task A_folder_has_to_be_named() => Assert.Equal(2, (await CommandRun.InProjectAsync("dashboards", Stacks.Dev)).ExitCode);

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;
}
