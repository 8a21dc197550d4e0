namespace BarberPro.Infra.Tests.Delivery;

/// <summary>
/// Commands of other tools in documents, workflows and scripts are ones that these tools have. <c>tools.txt</c> lists them with their options, as compared with the tools'
/// own sources; whoever writes another one looks it up first.
/// </summary>
public sealed class ToolCommandTests
{
    private static readonly (string Command, string[] Options)[] Known =
    [
        .. RepositoryFiles.Read("tests/BarberPro.Infra.Tests/Delivery/tools.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" --"))
            .Select(parts => (parts[0], parts[1..].Select(option => $"--{option}").ToArray())),
    ];

    private static readonly DocumentedCommand[] Used = [.. DocumentedCommands.Of("aws", "gh", "pulumi")];

    [Fact]
    public void Commands_are_found_at_all() => Assert.True(Used.Length > 50);

    [Fact]
    public void A_command_is_one_of_its_tool()
    {
        Assert.Empty(Used.Where(used => Of(used.Words) is null).Select(used => $"{used}"));
        Assert.Empty(Used.SelectMany(used => Options(used.Words).Except(Of(used.Words)!.Value.Options).Select(option => $"{used}: what is {option}?")));
    }

    [Fact]
    public void The_list_has_no_command_and_no_option_that_nobody_uses()
    {
        var used = Used.Where(command => Of(command.Words) is not null).ToLookup(command => Of(command.Words)!.Value.Command, command => command.Words);

        Assert.Empty(Known.Where(known => !used.Contains(known.Command)).Select(known => known.Command));
        Assert.Empty(Known.SelectMany(known => known.Options.Except(used[known.Command].SelectMany(Options)).Select(option => $"{known.Command} {option}")));
    }

    /// <summary>The longest command that the words begin with.</summary>
    private static (string Command, string[] Options)? Of(string[] words) => Known
        .Where(known => $"{string.Join(' ', words)} ".StartsWith($"{known.Command} ", StringComparison.Ordinal))
        .OrderByDescending(known => known.Command.Length)
        .Select(known => ((string, string[])?)known)
        .FirstOrDefault();

    private static IEnumerable<string> Options(string[] words) => words.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word.Split('=')[0]);
}
