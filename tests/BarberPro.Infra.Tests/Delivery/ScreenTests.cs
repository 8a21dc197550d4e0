using System.Text.RegularExpressions;

using BarberPro.Infra.Tests.Cli;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>
/// Runs every screen of the documentation: a block <c>console</c> shows commands of ours and what they print, and edits with <c>sed</c> between them, which are made in a copy
/// of the project. A line of … stands for any lines.
/// </summary>
public sealed class ScreenTests
{
    private const string Command = "dotnet run --project src/BarberPro.Cli -- ";
    private const string Scratch = "/tmp/";
    private const string Anything = "…";

    private static readonly Regex Block = new("^```console\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex Step = new(@"^\$ ", RegexOptions.Multiline);
    private static readonly Regex Edit = new("^sed -i 's/(?<from>[^/]+)/(?<to>[^/]+)/' (?<file>\\S+)$");

    public static TheoryData<string> Screens => new(Documents.SelectMany(document => Block.Matches(File.ReadAllText(document))).Select(match => match.Groups["text"].Value));

    private static IEnumerable<string> Documents =>
        [Repository.PathOf("README.md"), .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_of_the_documentation_is_what_its_command_prints(string screen)
    {
        var steps = Step.Split(screen)[1..];
        using var project = Array.Exists(steps, step => Edit.IsMatch(step.TrimEnd('\n')) || step.Contains(Scratch, StringComparison.Ordinal)) ? new ProjectCopy() : null;
        var folder = project?.Root ?? Repository.Root;
        foreach (var step in steps)
        {
            var lines = step.TrimEnd('\n').Split('\n');
            if (Edit.Match(lines[0]) is { Success: true } edit)
            {
                project!.Change(edit.Groups["file"].Value, edit.Groups["from"].Value, edit.Groups["to"].Value);
                continue;
            }

            Assert.StartsWith(Command, lines[0]);
            var run = await CommandRun.InAsync(folder, lines[0][Command.Length..].Replace(Scratch, $"{folder}/", StringComparison.Ordinal).Split(' '));

            var printed = run.Out + run.Error;
            Assert.True(Shows(lines.AsSpan(1), printed.Length == 0 ? [] : printed.TrimEnd('\n').Split('\n')), $"{lines[0]}\nprints now\n{printed}");
        }
    }

    [Fact]
    public void The_readme_shows_screens_at_all() => Assert.Contains(Command, File.ReadAllText(Repository.PathOf("README.md")));

    private static bool Shows(ReadOnlySpan<string> shown, ReadOnlySpan<string> printed)
    {
        if (shown.IsEmpty)
        {
            return printed.IsEmpty;
        }

        if (shown[0] != Anything)
        {
            return !printed.IsEmpty && shown[0] == printed[0] && Shows(shown[1..], printed[1..]);
        }

        for (var skipped = 0; skipped <= printed.Length; skipped++)
        {
            if (Shows(shown[1..], printed[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
