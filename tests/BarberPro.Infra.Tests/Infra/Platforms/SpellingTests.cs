using System.Text.RegularExpressions;

using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>
/// Enumerations are spelled as the services spell them: spellings.txt beside this file lists them with their sources. What looks like an enumeration and is
/// not listed fails, so that the list grows with the platform (X-1, and check 1 of the requirement table).
/// </summary>
[Requirement("X-1")]
public sealed partial class SpellingTests
{
    private static readonly Row[] Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests/BarberPro.Infra.Tests/Infra/Platforms/spellings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split("   # ", 2))
            .Select(parts => new Row(parts[0].Split(' '), parts.ElementAtOrDefault(1) ?? "")),
    ];

    private static readonly ILookup<string, Row> RowsByProperty = Rows.ToLookup(row => row.Property[(row.Property.LastIndexOf('.') + 1)..]);

    private static readonly Lazy<Task<Written[]>> All = new(ReadAsync);

    /// <summary>What only looks like an enumeration: names that we give, names of measurements, and tags.</summary>
    private static readonly HashSet<string> Names =
    [
        "Environment", "ENGINE", "METRIC_NAME", "Market", "Owner", "PROJECT", "Project", "Rule", "Service", "TargetRole", "Vertical", "country", "description", "id", "key", "label", "metricName",
        "name", "namespace", "prefix", "ref", "region", "restoreTestingPlanName", "ruleName", "scheduledActionName", "stat", "textKey", "value",
    ];

    public static TheoryData<string> Listed => [.. Rows.Select(row => $"{row.Type} {row.Property}")];

    [Fact]
    public void Every_row_has_values_and_a_source_and_stands_once()
    {
        Assert.All(Rows, row => Assert.True(row.Values.Length > 0 && row.Source.Length > 0, $"{row.Type} {row.Property}"));
        Assert.Equal(Rows.Length, Rows.DistinctBy(row => (row.Type, row.Property)).Count());
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public async Task An_enumeration_is_spelled_as_its_service_spells_it(string listed)
    {
        var row = Rows.Single(row => $"{row.Type} {row.Property}" == listed);
        var written = (await All.Value).Where(text => Find(text) == row).Select(text => text.Value).Distinct().ToArray();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(row.Values));
    }

    [Fact]
    public async Task Whatever_looks_like_an_enumeration_is_listed()
    {
        var unlisted = (await All.Value).Where(text => Enumeration().IsMatch(text.Value) && !Names.Contains(text.Property) && Find(text) is null);

        Assert.Empty(unlisted.Select(text => $"{text.Type} {text.Property} {text.Value}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("roundRobin", false)]
    [InlineData("round_robin", true)]
    [InlineData("GZIP", true)]
    [InlineData("ForecastOnly", true)]
    [InlineData("web-blue", false)]
    public void The_test_itself_knows_an_enumeration_when_it_sees_one(string text, bool isOne) => Assert.Equal(isOne, Enumeration().IsMatch(text));

    private static Row? Find(Written text) => RowsByProperty[text.Property]
        .Where(row => (row.Type == text.Type || row.Type == "*") && $".{text.Path}".EndsWith($".{row.Property}", StringComparison.Ordinal))
        .MaxBy(row => (row.Type != "*", row.Property.Length));

    private static async Task<Written[]> ReadAsync()
    {
        var texts = new List<Written>();
        foreach (var stack in Stacks.All)
        {
            foreach (var node in (await Stacks.Graph(stack)).Resources.Where(node => node is { IsProvider: false, Component: false }))
            {
                texts.AddRange(Texts(node.Inputs, "").Select(text => new Written(Short(node.Type), text.Path, text.Value)));
            }
        }

        return [.. texts.Distinct()];
    }

    private static IEnumerable<(string Path, string Value)> Texts(GraphValue value, string path) => value.Kind switch
    {
        GraphValueKind.Map => value.Members.SelectMany(member => Texts(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        GraphValueKind.List => value.Items.SelectMany(item => Texts(item, path)),
        GraphValueKind.Text => [(path, value.Text!)],
        _ => [],
    };

    /// <summary>A type token without provider and file: <c>lb/Listener</c>.</summary>
    private static string Short(string type) => $"{type.Split(':')[1].Split('/')[0]}/{type[(type.LastIndexOf(':') + 1)..]}";

    // UPPER_SNAKE, lower_snake with a line in it, or PascalCase of two words and more.
    [GeneratedRegex("^([A-Z][A-Z0-9]+(_[A-Z0-9]+)*|[a-z0-9]+(_[a-z0-9]+)+|([A-Z][a-z0-9]+){2,})$")]
    private static partial Regex Enumeration();

    private sealed record Row(string[] Words, string Source)
    {
        public string Type => Words[0];

        public string Property => Words[1];

        public string[] Values => Words[2..];
    }

    private sealed record Written(string Type, string Path, string Value)
    {
        public string Property => Path[(Path.LastIndexOf('.') + 1)..];
    }
}
