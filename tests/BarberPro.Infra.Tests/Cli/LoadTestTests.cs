using BarberPro.Infra.Tests.Capacity.LoadTests;

namespace BarberPro.Infra.Tests.Cli;

[Requirement("OPS-3")]
public sealed class LoadTestTests
{
    [Fact]
    public async Task The_load_tests_of_a_stack_are_listed()
    {
        var run = await CommandRun.InProjectAsync("loadtest", "perf");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check("tests/BarberPro.Infra.Tests/Cli/Golden/loadtest.perf.txt", run.Out);
    }

    [Fact]
    public async Task Scripts_are_written_with_the_functions_that_they_name()
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.Root, "loadtest", "perf", "--out", "scripts");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] committed = [.. Directory.EnumerateFiles(Repository.PathOf("loadtest"), "*.json"), Repository.PathOf("loadtest/processor.cjs")];
        Assert.Equal(committed.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal), Directory.EnumerateFiles(project.PathOf("scripts")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(committed, file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(project.PathOf($"scripts/{Path.GetFileName(file)}"))));
    }

    [Theory]
    [InlineData("prod-ar")]
    [InlineData("dev")]
    [InlineData("local")]
    public async Task A_stack_whose_host_is_not_listed_is_refused_and_nothing_is_written(string stack)
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.Root, "loadtest", stack, "--out", "scripts");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("demand.loadTests.hosts is []; expected ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("scripts")));
    }

    [Fact]
    public async Task A_report_is_held_to_policy_and_simulator()
    {
        var run = await CommandRun.InProjectAsync("calibrate", Repository.PathOf(ReportReaderTests.Recorded));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check("tests/BarberPro.Infra.Tests/Cli/Golden/calibrate.perf.txt", run.Out);
    }

    [Fact]
    public async Task A_broken_promise_is_a_problem()
    {
        using var project = new ProjectCopy();
        var report = (await File.ReadAllTextAsync(Repository.PathOf(ReportReaderTests.Recorded))).Replace("\"barberpro.answered\": 1052", "\"barberpro.answered\": 900", StringComparison.Ordinal);
        await File.WriteAllTextAsync(project.PathOf("report.json"), report);

        var run = await CommandRun.InAsync(project.Root, "calibrate", "report.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "report.json:1:2: error BP9052: ")]
    [InlineData("{}", "report.json:1:1: error BP9053: ")]
    [InlineData(null, "barberpro: ")]
    public async Task A_file_that_is_no_report_is_a_problem(string? content, string expected)
    {
        using var project = new ProjectCopy();
        if (content is not null)
        {
            await File.WriteAllTextAsync(project.PathOf("report.json"), content);
        }

        var run = await CommandRun.InAsync(project.Root, "calibrate", "report.json");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calibrating_nothing_is_wrong_usage() => Assert.Equal(2, (await CommandRun.InProjectAsync("calibrate")).ExitCode);
}
