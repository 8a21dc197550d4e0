using BarberPro.Graph;
using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Preview;

namespace BarberPro.Infra.Tests.Infra.Components.Security;

[Requirement("SEC-8")]
public sealed class ThreatWatchTests
{
    private const string Detector = "aws:guardduty/detector:Detector";
    private const string Analyzer = "aws:accessanalyzer/analyzer:Analyzer";
    private const string Rule = "aws:cloudwatch/eventRule:EventRule";
    private const string Target = "aws:cloudwatch/eventTarget:EventTarget";

    [Fact]
    [Requirement("X-9")]
    public async Task What_an_account_has_once_a_region_stands_in_production_alone()
    {
        var prod = await Stacks.Graph(Stacks.ProdAr);
        var dev = await Stacks.Graph(Stacks.Dev);

        foreach (var type in new[] { Detector, Analyzer })
        {
            Assert.Equal(["sa-east-1", "us-east-1"], prod.OfType(type).Select(node => node.Region!).Order(StringComparer.Ordinal));
            Assert.Empty(dev.OfType(type));
        }
    }

    [Fact]
    public async Task The_detector_runs_and_tells_every_quarter_of_an_hour() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldAllHave(Detector, new { enable = true, findingPublishingFrequency = "FIFTEEN_MINUTES" });

    [Fact]
    public async Task The_analyzer_looks_at_the_account()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldAllHave(Analyzer, new { type = "ACCOUNT" });
        graph.ShouldHave(Analyzer, new { analyzerName = "barberpro-prod-ar-threats" });
    }

    [Theory]
    [InlineData("findings", "warning", """{"detail":{"severity":[{"numeric":[">=",4,"<",7]}]},"detail-type":["GuardDuty Finding"],"source":["aws.guardduty"]}""")]
    [InlineData("severe-findings", "critical", """{"detail":{"severity":[{"numeric":[">=",7]}]},"detail-type":["GuardDuty Finding"],"source":["aws.guardduty"]}""")]
    public async Task A_finding_reaches_the_topic_of_its_severity(string purpose, string topic, string pattern)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        foreach (var prefix in new[] { "", "sae1-" })
        {
            Assert.Equal(pattern, graph.Get(Rule, $"{prefix}threats-{purpose}").Text("eventPattern"));
            var target = graph.Get(Target, $"{prefix}threats-{purpose}");
            Assert.Equal([$"{Rule} {prefix}threats-{purpose}"], graph.Sources(target, "rule"));
            Assert.Equal([$"aws:sns/topic:Topic {prefix}alerts-{topic}"], graph.Sources(target, "arn"));
        }
    }

    [Fact]
    public async Task Figures_come_from_policy_and_without_a_section_there_is_nothing()
    {
        var full = await Record(detector: true);
        var empty = await Record(detector: false);

        full.ShouldAllHave(Detector, new { findingPublishingFrequency = "ONE_HOUR" });
        full.ShouldAllHave(Analyzer, new { type = "ORGANIZATION" });
        Assert.Contains("[\">=\",2,\"<\",9]", full.Get(Rule, "watch-findings").Text("eventPattern"), StringComparison.Ordinal);
        Assert.DoesNotContain(empty.Resources, node => !node.Component && !node.IsProvider);
    }

    [Theory]
    [InlineData(15, "FIFTEEN_MINUTES")]
    [InlineData(60, "ONE_HOUR")]
    [InlineData(360, "SIX_HOURS")]
    public void GuardDuty_has_a_word_for_each_time(int minutes, string word) => Assert.Equal(word, PublishingFrequency.Of(TimeSpan.FromMinutes(minutes)));

    private static Task<ResourceGraph> Record(bool detector)
    {
        var policy = detector ? SecuritySamples.Policy : SecuritySamples.Policy with { Detector = null, Analyzer = null };
        return GraphRecorder.RecordAsync(() => _ = new ThreatWatch("watch", policy, new(Samples.Context, SecuritySamples.Alerts)));
    }
}
