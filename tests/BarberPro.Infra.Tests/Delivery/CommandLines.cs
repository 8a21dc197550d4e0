using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>Calls of the command in workflows and scripts.</summary>
internal static class CommandLines
{
    private static readonly Regex Call = new(@"dotnet run --no-build --project src/BarberPro\.Cli -- (?<arguments>[^|>;\n]+)");
    private static readonly Regex Word = new("\"(?<word>[^\"]*)\"|(?<word>[^\\s\"]+)");

    /// <summary>What stands for the variables of workflows and scripts.</summary>
    private static readonly (string Written, string Given)[] Values =
    [
        ("${ALLOW:+--allow \"$ALLOW\"}", "--allow data-loss:because"), ("$STACK", Stacks.ProdAr), ("$stack", Stacks.ProdAr), ("$since", "HEAD"), ("\"$@\"", "--format json"), ("$1", "platform.dns.host"),
    ];

    /// <summary>The arguments of every call in a script.</summary>
    public static IEnumerable<string[]> In(string script) => Call.Matches(script)
        .Select(match => Values.Aggregate(match.Groups["arguments"].Value.Trim().TrimEnd(')'), (line, value) => line.Replace(value.Written, value.Given, StringComparison.Ordinal)))
        .Select(line => Word.Matches(line).Select(word => word.Groups["word"].Value).ToArray());
}
