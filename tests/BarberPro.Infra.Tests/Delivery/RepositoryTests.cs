using System.Buffers;
using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Delivery;

public sealed class RepositoryTests
{
    private static readonly Regex ShellFence = new(@"^```(?:bash|sh|console)\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    // The names below are put together from halves, or this file would be the first offender.
    private static readonly string[] RegistryHosts =
    [
        .. new[] { "nuget", "npmjs", "pypi", "rubygems", "golang" }.Select(name => $"{name}.org"),
        .. new[] { "npmjs", "yarnpkg", "myget" }.Select(name => $"{name}.com"),
        .. new[] { "crates", "jsr" }.Select(name => $"{name}.io"),
        string.Concat("pkgs.dev.", "azure.com"),
        string.Concat("pkg.", "github.com"),
        string.Concat("repo.maven.", "apache.org"),
    ];

    private static readonly string[] PersonalFolders =
    [
        .. new[] { "home", "Users", "root", "work", "workspace" }.Select(folder => $"/{folder}/"),
        string.Concat(@":\", @"Users\"),
        $"{Repository.Root}/",
    ];

    [Fact]
    public void No_text_names_the_host_of_a_package_registry()
    {
        var offenders = PlacesOf(RegistryHosts, (_, _) => true);

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_text_names_a_folder_of_a_developers_machine()
    {
        // Inside a longer path, such as docs/work/, the same letters mean nothing.
        var offenders = PlacesOf(PersonalFolders, (text, at) => at == 0 || text[at] == ':' || !(char.IsLetterOrDigit(text[at - 1]) || "_.})*~-".Contains(text[at - 1])));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_text_has_line_feeds_only_and_ends_with_one()
    {
        var offenders = RepositoryFiles.Texts.Where(path => RepositoryFiles.Read(path) is [.., not '\n'] || RepositoryFiles.Read(path).Contains('\r'));

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_check_runs_the_test_command_of_the_README()
    {
        var promised = Commands("README.md").Where(line => line.StartsWith("dotnet test", StringComparison.Ordinal)).Distinct().ToList();

        var command = Assert.Single(promised);
        Assert.Contains(RepositoryFiles.Read(".ci/run").Split('\n'), line => line == command || line.StartsWith($"{command} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".ci/comment")]
    [InlineData(".ci/freshness")]
    [InlineData(".ci/report-drift")]
    [InlineData(".ci/run")]
    [InlineData(".ci/smoke")]
    [InlineData(".ci/watch")]
    [InlineData("bench/run")]
    [InlineData("sdks/pack")]
    public void A_script_can_be_executed(string path)
    {
        var isWindows = OperatingSystem.IsWindows();

        Assert.StartsWith("#!/usr/bin/env bash\n", RepositoryFiles.Read(path), StringComparison.Ordinal);
        Assert.True(isWindows || File.GetUnixFileMode(Repository.PathOf(path)).HasFlag(UnixFileMode.UserExecute), $"{path} is not executable");
    }

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_a_heading()
    {
        var offenders = RepositoryFiles.Documents
            .SelectMany(document => MarkdownLinks.In(document).Where(link => !link.Resolves).Select(link => $"{document}: {link.Target}"));

        Assert.Empty(offenders);
    }

    /// <summary>Where any of the words stands, as path:line.</summary>
    private static IEnumerable<string> PlacesOf(string[] words, Func<string, int, bool> counts)
    {
        // All words in one pass: the goldens are megabytes.
        var sought = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        foreach (var path in RepositoryFiles.Texts)
        {
            var text = RepositoryFiles.Read(path);
            for (int at = 0, next; (next = text.AsSpan(at).IndexOfAny(sought)) >= 0; at += next + 1)
            {
                if (counts(text, at + next))
                {
                    yield return $"{path}:{text.AsSpan(0, at + next).Count('\n') + 1}";
                }
            }
        }
    }

    /// <summary>The lines inside the fences of a document that hold shell commands.</summary>
    private static IEnumerable<string> Commands(string document)
        => ShellFence.Matches(RepositoryFiles.Read(document)).SelectMany(fence => fence.Groups["body"].Value.Split('\n'));
}
