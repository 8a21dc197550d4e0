using System.Text;

namespace BarberPro.Graph.Rules;

/// <summary>Writes <c>docs/rules.md</c>: what every rule asks for and why. The samples are what the rules really say of a changed production graph.</summary>
public static class RuleReference
{
    private const string Opening = """
        # Rules

        What `barberpro check` holds a stack to: the resolved graph, before anything is deployed. A rule that finds nothing to look at has not passed, and is listed as such; a value that is masked or missing is never taken for
        a good one. Exceptions stand in `config/waivers.yml`, each with its reason, its owner and its last day, and are printed with every result.

        Below each rule stand the ids of Checkov and of cdk-nag that ask the same, and a sample: what was changed in the graph of `prod-ar`, and what the rule says of it. The tests hold this page to the program; refresh it with
        `BARBERPRO_ACCEPT=1 dotnet test --filter RulePageTests`.

        """;

    private static readonly (string Family, string Title)[] Families =
    [
        ("LB", "Load balancing"),
        ("FL", "Fleets"),
        ("SC", "Scaling"),
        ("DB", "Databases"),
        ("PX", "Connections to the database"),
        ("CA", "Caching"),
        ("NW", "Networking"),
        ("WF", "Firewall"),
        ("CF", "Edge"),
        ("KM", "Keys"),
        ("RG", "Regions"),
        ("SE", "Secrets"),
        ("IA", "Access"),
        ("ST", "Storage"),
        ("LO", "Logs"),
        ("LG", "Copies of logs"),
        ("AL", "Alarms"),
        ("MS", "Messages"),
        ("BU", "Backups"),
        ("AU", "Records of the account"),
        ("CO", "Costs"),
        ("PL", "The program"),
    ];

    /// <summary>The page, in Markdown.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="sampleOf">How a rule is broken, and what it says then, a line each.</param>
    public static string Write(IEnumerable<RuleCard> rules, Func<RuleCard, IEnumerable<string>> sampleOf)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append('\n');
        var all = rules.OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        foreach (var (family, title) in Families)
        {
            _ = page.Append($"## {title}\n\n");
            foreach (var rule in all.Where(rule => rule.Code.StartsWith($"BP-{family}-", StringComparison.Ordinal)))
            {
                _ = page.Append($"### {rule.Code}\n\n**{rule.Title}.** {rule.Why}\n\n");
                if (!rule.Answers.IsEmpty || !rule.CanBeWaived)
                {
                    var remarks = rule.CanBeWaived ? rule.Answers : rule.Answers.Add("cannot be waived");
                    _ = page.Append($"{string.Join(", ", remarks)}\n\n");
                }

                _ = page.Append($"```\n{string.Join('\n', sampleOf(rule))}\n```\n\n");
            }
        }

        return $"{page.ToString().TrimEnd()}\n";
    }
}
