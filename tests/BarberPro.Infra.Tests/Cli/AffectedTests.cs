using System.Text.Json;

namespace BarberPro.Infra.Tests.Cli;

public sealed class AffectedTests
{
    [Fact]
    public async Task An_overlay_touches_its_own_stack_alone()
    {
        var run = await CommandRun.InProjectAsync("affected", "config/stacks/prod-ar.yml", "--format", "json");

        Assert.Equal(["prod-ar"], Stacks(run));
    }

    [Fact]
    public async Task A_base_file_touches_each_stack_that_takes_a_value_from_it()
    {
        var run = await CommandRun.InProjectAsync("affected", "config/base/fleets.yml", "--format", "json");

        Assert.Equal(["dev", "local", "perf", "prod-ar"], Stacks(run));
    }

    [Fact]
    public async Task A_value_that_an_overlay_replaces_is_not_touched_by_the_base()
    {
        var run = await CommandRun.InProjectAsync("affected", "config/base/logging.yml", "config/base/networking.yml", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var retention = json.RootElement.GetProperty("stacks").EnumerateArray()
            .Where(stack => stack.GetProperty("values").EnumerateArray().Any(value => value.GetProperty("path").GetString() == "logging.retention"))
            .Select(stack => stack.GetProperty("stack").GetString());
        Assert.Equal(["perf", "prod-ar"], retention);
    }

    [Fact]
    public async Task A_value_leads_to_the_resources_that_it_ends_in()
    {
        using var project = new ProjectCopy();

        var run = await CommandRun.InAsync(project.PathOf("config"), "affected", "base/fleets.yml");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\nprod-ar +fleets\.services\.web\.maxSize +ASG-WEB-1 +aws:autoscaling/group:Group .*web-blue", run.Out);
        Assert.DoesNotMatch(@"\ndev +fleets\.services\.web\.maxSize ", run.Out);
    }

    [Theory]
    [InlineData("config/base/fleet.yml", "config/base/fleet.yml:1:1: error BP9004: the file is missing; expected one of config/base/*.yml or config/stacks/*.yml\n")]
    [InlineData("README.md", "README.md:1:1: error BP9004: the file decides no figure; expected one of config/base/*.yml or config/stacks/*.yml\n")]
    public async Task A_file_that_decides_nothing_is_a_problem_of_the_input(string file, string message)
    {
        var run = await CommandRun.InProjectAsync("affected", file);

        Assert.Equal((1, "", message), (run.ExitCode, run.Out, run.Error));
    }

    private static string[] Stacks(CommandRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("stacks").EnumerateArray().Select(stack => stack.GetProperty("stack").GetString()!)];
    }
}
