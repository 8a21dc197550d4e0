using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>The handbook says what the policy and the graph say, and nobody is paged without a page to read.</summary>
public sealed partial class HandbookTests
{
    public static TheoryData<string> Templates => [.. Pages.All];

    [Theory]
    [MemberData(nameof(Templates))]
    [Requirement("DR-3")]
    [Requirement("OPS-6")]
    public async Task A_page_is_what_its_template_says_today(string template) => Golden.Check(Pages.DocumentOf(template), await Pages.WriteAsync(template));

    [Theory]
    [EveryStack]
    public async Task An_alarm_has_a_section_or_scales_a_fleet(string stack)
    {
        var alarms = new StackAlarms(await Stacks.Graph(stack));
        var known = AlarmBook.Chapters.SelectMany(chapter => chapter.Alarms.Keys).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(alarms.All);
        Assert.Empty(alarms.All.Select(StackAlarms.KindOf).OfType<string>().Distinct().Except(known));
        Assert.All(alarms.All.Where(alarm => StackAlarms.KindOf(alarm) is null), alarm =>
            Assert.All(alarm.Inputs["alarmActions"]!.Items, action => Assert.Contains(":scalingPolicy:", action.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_section_is_about_an_alarm_of_production()
    {
        var alarms = new StackAlarms(await Stacks.Graph(Stacks.ProdAr));

        Assert.DoesNotContain(AlarmBook.Chapters.SelectMany(chapter => chapter.Alarms.Keys), kind => !alarms.Of(kind).Any());
    }

    [Fact]
    public async Task A_section_names_saved_queries_that_exist()
    {
        var queries = SavedQueries.Subjects(await Stacks.Graph(Stacks.ProdAr)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(AlarmBook.Chapters.SelectMany(chapter => chapter.Alarms.Values).SelectMany(words => words.Queries).Distinct().Except(queries));
    }

    [Fact]
    public void A_section_says_what_it_means_where_to_look_and_what_to_do() =>
        Assert.All(AlarmBook.Chapters.SelectMany(chapter => chapter.Alarms.Values), words =>
        {
            Assert.EndsWith(".", words.Means, StringComparison.Ordinal);
            Assert.NotEmpty(words.Causes);
            Assert.NotEmpty(words.Look);
            Assert.NotEmpty(words.Act);
        });

    [Fact]
    public void Each_heading_of_the_page_of_alarms_is_there_once_so_that_its_address_is_its_name()
    {
        var headings = Heading().Matches(File.ReadAllText(Repository.PathOf("docs/runbooks/alarms.md"))).Select(match => match.Groups["title"].Value.ToLowerInvariant()).ToArray();

        Assert.Equal(headings.Distinct(), headings);
    }

    [Fact]
    public async Task A_placeholder_that_nobody_knows_is_told_with_its_line()
    {
        var places = new Placeholders(new Dictionary<string, string>(), await Stacks.Graph(Stacks.Dev));

        var problem = Assert.Throws<InvalidOperationException>(() => places.Fill("a.md.in", "one\n{{policy|recovery.objectives.rto}}\n{{policy|recovery.objectives.rta}}"));

        Assert.Equal("a.md.in:3: nothing is known of {{policy|recovery.objectives.rta}}", problem.Message);
    }

    [GeneratedRegex("^#{1,6} (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
