using System.Text.RegularExpressions;

using BarberPro.Infra.Tests.Cli;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The changes that <c>docs/how-to.md</c> describes are made in a copy of the project, block by block as they stand there.</summary>
public sealed partial class HowToTests
{
    [Fact]
    public async Task An_environment_is_two_files()
    {
        using var project = new ProjectCopy();

        Assert.Equal(2, Apply(project, "Add an environment"));
        var run = await CommandRun.InAsync(project.Root, "preview", "staging");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("staging", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fleet_is_a_paragraph()
    {
        using var project = new ProjectCopy();

        Assert.Equal(1, Apply(project, "Add a fleet"));
        var run = await CommandRun.InAsync(project.Root, "preview", Stacks.ProdAr);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" notify-blue ", run.Out, StringComparison.Ordinal);
        Assert.Contains(" sae1-notify-green ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alarm_is_a_line()
    {
        using var project = new ProjectCopy();

        Assert.Equal(2, Apply(project, "Add an alarm"));
        var run = await CommandRun.InAsync(project.Root, "graph", Stacks.ProdAr);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("alarms.md#invoicing-slow", run.Out, StringComparison.Ordinal);
        Assert.Contains("alarms.md#login-unreachable", run.Out, StringComparison.Ordinal);
    }

    /// <summary>Puts the blocks below a heading where their first line says; returns how many there were.</summary>
    private static int Apply(ProjectCopy project, string heading)
    {
        var text = File.ReadAllText(Repository.PathOf("docs/how-to.md"));
        var from = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var to = text.IndexOf("\n## ", from + 1, StringComparison.Ordinal);
        var blocks = Block().Matches(to < 0 ? text[from..] : text[from..to]);
        foreach (Match block in blocks)
        {
            var (file, below, yaml) = (project.PathOf(block.Groups["file"].Value), block.Groups["below"].Value, block.Groups["yaml"].Value);
            if (below.Length == 0)
            {
                Assert.False(File.Exists(file), $"{file} is not new");
                File.WriteAllText(file, yaml);
                continue;
            }

            var lines = File.ReadAllLines(file);
            var at = Array.FindIndex(lines, line => line.TrimStart().StartsWith(below, StringComparison.Ordinal));
            Assert.True(at >= 0, $"{file} has no {below}");
            File.WriteAllText(file, string.Join('\n', [.. lines[..(at + 1)], yaml.TrimEnd('\n'), .. lines[(at + 1)..]]));
        }

        return blocks.Count;
    }

    [GeneratedRegex(@"^```yaml\n# (?<file>\S+), (?:a new file|below (?<below>\w+:))\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
