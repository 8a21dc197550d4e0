using System.Text.RegularExpressions;

using BarberPro.Graph;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-13")]
public sealed partial class PagingTests
{
    [Theory, EveryStack]
    public async Task One_concern_is_one_page_that_says_where_its_runbook_is(string stack)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var concern in new[] { "api", "availability", "bookings", "cache", "database", "payments", "security" })
        {
            var page = graph.Get(Types.Page, $"page-{concern}");
            Assert.EndsWith($"https://github.com/barberpro/barberpro-infra/blob/main/docs/runbooks/alarms.md#{concern}", page.Text("alarmDescription"), StringComparison.Ordinal);
            Assert.Equal([$"{Types.Topic} alerts-critical"], graph.Sources(page, "alarmActions"));
            Assert.Equal([$"{Types.Topic} alerts-critical"], graph.Sources(page, "okActions"));
        }
    }

    [Theory, EveryStack]
    public async Task Announced_works_silence_pages_which_wait_twenty_seconds_for_the_word_and_three_minutes_after_it(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var pages = Pages(graph).Where(page => !page.Name.EndsWith("-escalation", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.EndsWith("page-maintenance", page.Text("actionsSuppressor", "alarm"), StringComparison.Ordinal);
            Assert.Equal((20, 180), (page.Value("actionsSuppressor", "waitPeriod")!.Number, page.Value("actionsSuppressor", "extensionPeriod")!.Number));
        });
        graph.Named("page-maintenance").ShouldHave(
            Types.Alarm,
            new { @namespace = "BarberPro/Operations", metricName = "Maintenance", dimensions = new { Environment = stack }, threshold = 0, period = 60, evaluationPeriods = 1, treatMissingData = "notBreaching" });
    }

    [Theory, EveryStack]
    public async Task A_page_that_nobody_answers_within_ten_minutes_is_repeated_to_the_escalation_contacts(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var pages = Pages(graph).Where(page => !page.Name.EndsWith("-escalation", StringComparison.Ordinal)).ToArray();

        Assert.All(pages, page =>
        {
            var escalation = graph.Get(Types.Page, $"{page.Name}-escalation");
            Assert.Equal($"ALARM(\"{page.Text("alarmName")}\") AND NOT ALARM(\"barberpro-{stack}-page-maintenance\")", escalation.Text("alarmRule"));
            Assert.Equal([$"{Types.Topic} alerts-escalation"], graph.Sources(escalation, "alarmActions"));
            Assert.Null(escalation.Value("okActions"));
            Assert.Equal($"barberpro-{stack}-page-acknowledged", escalation.Text("actionsSuppressor", "alarm"));
            Assert.Equal(600, escalation.Value("actionsSuppressor", "waitPeriod")!.Number);
        });
        graph.Named("page-acknowledged").ShouldHave(
            Types.Alarm, new { metricName = "Acknowledged", dimensions = new { Environment = stack }, threshold = 0, period = 3600, evaluationPeriods = 1, treatMissingData = "notBreaching" });
    }

    [Theory, EveryStack]
    public async Task Only_composite_alarms_page_and_their_children_have_no_action(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var alarms = graph.OfType(Types.Alarm).ToDictionary(alarm => alarm.Text("name"));

        Assert.All(graph.OfType(Types.Alarm), alarm => Assert.DoesNotContain(graph.Sources(alarm, "alarmActions"), action => action.EndsWith("alerts-critical", StringComparison.Ordinal)));
        var children = graph.OfType(Types.Page).SelectMany(page => Quoted().Matches(page.Text("alarmRule")).Select(match => match.Groups[1].Value)).Where(alarms.ContainsKey).ToArray();
        Assert.NotEmpty(children);
        Assert.All(children, child => Assert.Null(alarms[child].Value("alarmActions")));
    }

    [Theory, EveryStack]
    public async Task Every_alarm_acts_or_is_read_by_one_that_does_or_silences_others(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var composites = graph.OfType(Types.Page).ToArray();
        var read = composites.SelectMany(page => Quoted().Matches(page.Text("alarmRule")).Select(match => match.Groups[1].Value));
        var silencing = composites.Select(page => page.Value("actionsSuppressor", "alarm")?.Text).OfType<string>();
        var idle = graph.OfType(Types.Alarm).Where(alarm => alarm.Value("alarmActions") is null).Select(alarm => alarm.Text("name"))
            .Concat(composites.Where(page => page.Value("alarmActions") is null).Select(page => page.Text("alarmName")));

        Assert.Empty(idle.Except(read).Except(silencing));
    }

    [Theory, EveryStack]
    public async Task A_page_reads_alarms_of_its_own_region_that_exist(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var regions = graph.OfType(Types.Alarm).Select(alarm => (Name: alarm.Text("name"), alarm.Region))
            .Concat(graph.OfType(Types.Page).Select(page => (Name: page.Text("alarmName"), page.Region)))
            .ToDictionary(alarm => alarm.Name, alarm => alarm.Region);

        Assert.All(graph.OfType(Types.Page), page =>
        {
            var children = Quoted().Matches(page.Text("alarmRule")).Select(match => match.Groups[1].Value).ToArray();
            Assert.InRange(children.Length, 1, PageConcern.MostAlarms);
            Assert.InRange(page.Text("alarmRule").Length, 1, 10_240);
            Assert.All(children, child => Assert.Equal(page.Region, regions[child]));
        });
    }

    [Fact]
    public void Any_alarm_of_a_concern_is_enough() => Assert.Equal("ALARM(\"one\") OR ALARM(\"two\")", PageConcern.AnyOf(["one", "two"]));

    private static IEnumerable<ResourceNode> Pages(ResourceGraph graph) => graph.OfType(Types.Page).Where(page => page.Name.Contains("page-", StringComparison.Ordinal));

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
