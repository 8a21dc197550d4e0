using BarberPro.Cli;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>Nobody types a command from a document and is told that it does not exist.</summary>
public sealed class DocumentedCommandTests
{
    private const string CommandProject = "src/BarberPro.Cli";

    private static readonly string[] Known = ["build", "new", "publish", "restore", "run", "test", "tool"];

    private static readonly Dictionary<string, string[]> Words = DocumentedCommands.All.DistinctBy(command => $"{command}").ToDictionary(command => $"{command}", command => command.Words);

    public static TheoryData<string> Commands => [.. Words.Keys];

    [Fact]
    public void Documents_tell_commands_at_all() => Assert.True(Words.Count > 10);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_a_document_can_be_typed_as_it_stands(string command)
    {
        var words = Words[command];

        Assert.Empty(words[0] == "barberpro" ? Barberpro(words[1..]) : Dotnet(words[1..]));
    }

    [Theory]
    [InlineData("graph", "prod-ar", "--formt", "json")]
    [InlineData("grahp", "prod-ar")]
    [InlineData("grahp")]
    public void A_command_that_could_not_be_typed_would_be_found(params string[] words) => Assert.NotEmpty(Barberpro(words));

    private static IEnumerable<string> Barberpro(string[] words)
    {
        // A sentence may name a verb alone.
        return words.Length == 1 && CommandLine.Verbs.Contains(words[0]) ? [] : CommandLine.ErrorsIn(words);
    }

    private static IEnumerable<string> Dotnet(string[] words)
    {
        if (!Known.Contains(words[0]))
        {
            yield return $"dotnet has no {words[0]} here";
        }

        var end = Array.IndexOf(words, "--") is >= 0 and var at ? at : words.Length;
        foreach (var path in words[1..end].Where(word => word.Contains('/') && !word.StartsWith('-') && !word.StartsWith('/')))
        {
            if (!File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path)))
            {
                yield return $"there is no {path}";
            }
        }

        if (words[0] == "run" && words.Contains(CommandProject) && end < words.Length)
        {
            foreach (var error in Barberpro(words[(end + 1)..]))
            {
                yield return error;
            }
        }
    }
}
