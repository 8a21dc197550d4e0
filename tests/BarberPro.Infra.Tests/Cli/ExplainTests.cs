namespace BarberPro.Infra.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public async Task One_value_is_shown_with_its_kind_its_line_and_what_it_decides()
    {
        using var project = new ProjectCopy();
        var lines = File.ReadAllLines(project.PathOf("config/stacks/dev.yml"));
        var line = Array.FindIndex(lines, text => text.Contains("retention:", StringComparison.Ordinal));

        var run = await CommandRun.InAsync(project.Root, "explain", "dev", "logging.retention");

        var shown = run.Out.Split('\n');
        Assert.Equal("logging.retention: 30d", shown[0]);
        Assert.Equal($"  config/stacks/dev.yml:{line + 1}:{lines[line].IndexOf("30d", StringComparison.Ordinal) + 1}", shown[2]);
        Assert.NotEmpty(shown[3].Trim());
    }

    [Fact]
    public async Task Several_values_are_shown_in_aligned_columns()
    {
        var run = await CommandRun.InProjectAsync("explain", "dev", "platform.dns");

        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(Stacks.Load("dev").Provenance.Under("platform.dns").Length + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(' ', line[lines[0].IndexOf("value", StringComparison.Ordinal) - 1]));
        Assert.Contains(lines, line => line.StartsWith("platform.dns.host ", StringComparison.Ordinal) && line.Contains("  dev.barberpro.com.ar  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_values_are_shown_without_a_path()
    {
        var run = await CommandRun.InProjectAsync("explain", "prod-ar");

        Assert.Equal(Stacks.Load("prod-ar").Provenance.Values.Length + 1, run.Out.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_path_that_is_none_is_answered_with_those_beside_it()
    {
        var run = await CommandRun.InProjectAsync("explain", "prod-ar", "platform.dns.hots");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal("barberpro: there is no value platform.dns.hots; expected one of platform.dns.zone, platform.dns.zoneId, platform.dns.host\n", run.Error);
    }

    [Fact]
    public async Task Tables_are_drawn_for_people_only()
    {
        var terminal = await CommandRun.OnTerminalAsync("explain", "dev", "platform");
        var piped = await CommandRun.InProjectAsync("explain", "dev", "platform");

        Assert.Contains('╭', terminal.Out);
        Assert.DoesNotContain('╭', piped.Out);
        Assert.DoesNotContain('\u001b', piped.Out);
    }
}
