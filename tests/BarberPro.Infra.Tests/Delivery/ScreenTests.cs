using System.Text.RegularExpressions;

using BarberPro.Infra.Tests.Cli;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>
/// Runs every screen of the documentation: a block <c>console</c> that begins with a command of ours shows what the command prints. A line
/// of … stands for any lines.
/// </summary>
public sealed class ScreenTests
{
    private const string Command = "$ dotnet run --project src/BarberPro.Cli -- ";
    private const string Anything = "…";

    private static readonly Regex Block = new("^```console\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    public static TheoryData<string> Screens => new(Documents.SelectMany(document => Block.Matches(File.ReadAllText(document))).Select(match => match.Groups["text"].Value));

    private static IEnumerable<string> Documents =>
        [Repository.PathOf("README.md"), .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_of_the_documentation_is_what_its_command_prints(string screen)
    {
        var lines = screen.TrimEnd('\n').Split('\n');
        Assert.StartsWith(Command, lines[0]);

        var run = await CommandRun.InProjectAsync(lines[0][Command.Length..].Split(' '));

        var printed = run.Out + run.Error;
        Assert.True(Shows(lines.AsSpan(1), printed.TrimEnd('\n').Split('\n')), $"{lines[0]}\nprints now\n{printed}");
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
