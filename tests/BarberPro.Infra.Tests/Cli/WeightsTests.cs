using System.Text.Json;

namespace BarberPro.Infra.Tests.Cli;

/// <summary>Traffic between the colours: every step, and every step back, is a policy edit.</summary>
public sealed class WeightsTests
{
    private const string Overlay = "config/stacks/prod-ar.yml";

    [Fact]
    public async Task The_next_step_is_an_edit_that_the_policy_takes()
    {
        using var project = new ProjectCopy();
        foreach (var expected in new[] { "blue 90, green 10", "blue 50, green 50", "blue 0, green 100" })
        {
            var edit = await CommandRun.InAsync(project.Root, "weights", "prod-ar", "--next", "green");
            Assert.Equal((0, ""), (edit.ExitCode, edit.Error));

            File.Copy(Repository.PathOf(Overlay), project.PathOf(Overlay), overwrite: true);
            await File.AppendAllTextAsync(project.PathOf(Overlay), $"\n{edit.Out}");

            Assert.Equal($"prod-ar: {expected}; steps 0, 10, 50, 100\n", (await CommandRun.InAsync(project.Root, "weights", "prod-ar")).Out);
        }

        Assert.Equal(1, (await CommandRun.InAsync(project.Root, "weights", "prod-ar", "--next", "green")).ExitCode);
    }

    [Fact]
    [Requirement("LB-9")]
    public async Task The_way_back_lets_no_client_keep_its_colour()
    {
        using var project = new ProjectCopy();
        await File.AppendAllTextAsync(project.PathOf(Overlay), "\nloadBalancing: { traffic: { blue: 50, green: 50 } }\n");

        var run = await CommandRun.InAsync(project.Root, "weights", "prod-ar", "--back", "blue");

        Assert.Matches("blue: 100\n +green: 0\n +stickiness:\n +enabled: false ", run.Out);
    }

    [Fact]
    public async Task What_moved_is_told_with_the_alarms_to_watch_and_the_edit_that_goes_back()
    {
        using var project = new ProjectHistory();
        project.Append(Overlay, "\nloadBalancing: { traffic: { blue: 90, green: 10 } }\n");

        var run = await CommandRun.InAsync(project.Root, "weights", "prod-ar", "--since", "HEAD", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var told = json.RootElement;
        Assert.Equal(("green", 0, 10, "us-east-1"), (told.GetProperty("colour").GetString(), told.GetProperty("from").GetInt32(), told.GetProperty("to").GetInt32(), told.GetProperty("region").GetString()));
        Assert.Equal(Stacks.Policy(Stacks.ProdAr).Delivery.Shift.Steps[0].Wait.TotalSeconds, told.GetProperty("waitSeconds").GetDouble());
        Assert.Contains("barberpro-prod-ar-api-green-response-time-critical", told.GetProperty("alarms").EnumerateArray().Select(alarm => alarm.GetString()));
        Assert.Contains("blue: 100\n", told.GetProperty("back").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_watched_where_nothing_moved()
    {
        using var project = new ProjectHistory();

        var run = await CommandRun.InAsync(project.Root, "weights", "dev", "--since", "HEAD");

        Assert.Equal((0, "dev: no traffic moved\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("--next", "green", "--back", "blue")]
    [InlineData("--next", "red")]
    [InlineData("--format", "json")]
    public async Task One_question_is_asked_at_a_time(params string[] options) =>
        Assert.Equal(2, (await CommandRun.InProjectAsync(["weights", "prod-ar", .. options])).ExitCode);
}
