using System.Text.Json;
using System.Xml.Linq;

using NJsonSchema;

namespace BarberPro.Infra.Tests.Cli;

/// <summary><c>barberpro check</c>: what is wrong, where it is decided, what is excused, in four forms.</summary>
public sealed class CheckTests
{
    private const string Broken = "loadBalancing.deletionProtection";

    [Fact]
    public async Task A_stack_that_keeps_the_rules_is_fine_and_shows_what_is_waived()
    {
        var run = await CommandRun.InProjectAsync("check", Stacks.ProdAr);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("prod-ar: 0 violations of 0 rules, ", run.Out, StringComparison.Ordinal);
        Assert.Contains("waived until 2027-11-30: BP-LO-03 for * (config/waivers.yml:", run.Out, StringComparison.Ordinal);
        Assert.Contains("  platform-team: LOG-2: Logs are kept for 90 days, as the seeds ask (A:129).", run.Out, StringComparison.Ordinal);
        Assert.Contains("looked at nothing: BP-LB-02 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_violation_is_shown_with_the_line_of_the_policy_that_decides_it_and_what_to_write_instead()
    {
        using var project = Spoiled();

        var run = await CommandRun.InAsync(project.Root, "check", Stacks.ProdAr);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("prod-ar: 2 violations of 1 rule, ", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            """
            barberpro:loadbalancing:Balancer balancer
              BP-LB-10 aws:lb/loadBalancer:LoadBalancer balancer
                Load balancers refuse to be deleted. One wrong call takes the whole service away, and its address with it.
                - enableDeletionProtection is false; expected true
                  config/base/loadbalancing.yml:29:23: loadBalancing.deletionProtection is false
                CKV_AWS_150, docs/rules.md#bp-lb-10

            """.ReplaceLineEndings("\n"),
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_scanning_shows_a_violation_at_the_line_of_the_policy()
    {
        using var project = Spoiled();

        var run = await CommandRun.InAsync(project.Root, "check", Stacks.ProdAr, "--format", "sarif");

        var results = JsonDocument.Parse(run.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
        var open = results.Where(result => !result.TryGetProperty("suppressions", out _)).ToArray();
        var place = open[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(2, open.Length);
        Assert.All(open, result => Assert.Equal("BP-LB-10", result.GetProperty("ruleId").GetString()));
        Assert.Equal("config/base/loadbalancing.yml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(29, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.True(results.Length > open.Length, "what is waived is there, suppressed");
    }

    [Theory, EveryStack]
    public async Task SARIF_fits_the_published_schema(string stack)
    {
        // As published by SchemaStore, taken from the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT).
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("tests/BarberPro.Infra.Tests/Cli/Schemas/sarif-2.1.0.schema.json"));

        var run = await CommandRun.InProjectAsync("check", stack, "--format", "sarif");

        Assert.Empty(schema.Validate(run.Out).Select(error => error.ToString()));
    }

    [Fact]
    public async Task A_test_report_has_a_case_for_each_rule_that_fails_is_skipped_or_passes()
    {
        using var project = Spoiled();

        var run = await CommandRun.InAsync(project.Root, "check", Stacks.ProdAr, "--format", "junit");

        var suite = XDocument.Parse(run.Out).Root!.Element("testsuite")!;
        var cases = suite.Elements("testcase").ToArray();
        var failure = Assert.Single(cases, one => one.Element("failure") is not null);
        Assert.Equal(BarberPro.Graph.Rules.RuleBook.All.Length + 1, cases.Length);
        Assert.Equal($"{cases.Length}", suite.Attribute("tests")!.Value);
        Assert.Equal("1", suite.Attribute("failures")!.Value);
        Assert.Equal("barberpro.BP-LB-10", failure.Attribute("classname")!.Value);
        Assert.Contains("(config/base/loadbalancing.yml:29:23)", failure.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Contains(cases, one => one.Element("skipped")?.Attribute("message")?.Value == "no listener speaks plain HTTP");
    }

    [Fact]
    public async Task Tools_read_violations_and_waivers_as_JSON()
    {
        using var project = Spoiled();

        var run = await CommandRun.InAsync(project.Root, "check", Stacks.ProdAr, "--format", "json");

        var root = JsonDocument.Parse(run.Out).RootElement;
        var finding = root.GetProperty("violations")[0].GetProperty("findings")[0];
        Assert.Equal(Broken, finding.GetProperty("policy").GetString());
        Assert.Equal("config/base/loadbalancing.yml:29:23", finding.GetProperty("source").GetString());
        Assert.NotEqual(0, root.GetProperty("waived").GetArrayLength());
        Assert.NotEqual(0, root.GetProperty("passed").GetArrayLength());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public async Task Two_runs_print_the_same(string format) =>
        Assert.Equal(await CommandRun.InProjectAsync("check", Stacks.Dev, "--format", format), await CommandRun.InProjectAsync("check", Stacks.Dev, "--format", format));

    [Fact]
    public async Task A_saved_graph_of_a_stack_is_checked_like_the_stack()
    {
        using var folder = new ProjectCopy();
        var saved = folder.PathOf("saved.json");
        _ = await CommandRun.InAsync(folder.Root, "graph", Stacks.Dev, "--out", saved);

        var fromFile = await CommandRun.InAsync(folder.Root, "check", "--graph", saved);

        Assert.Equal(await CommandRun.InAsync(folder.Root, "check", Stacks.Dev), fromFile);
    }

    [Fact]
    public async Task A_saved_graph_of_an_unknown_stack_is_checked_without_policy_and_waivers()
    {
        using var project = new ProjectCopy();
        using var elsewhere = new ProjectCopy();
        var saved = elsewhere.PathOf("saved.json");
        _ = await CommandRun.InAsync(project.Root, "graph", Stacks.Dev, "--out", saved);
        foreach (var file in Directory.EnumerateFiles(elsewhere.Root, "Pulumi*.yaml"))
        {
            File.Delete(file);
        }

        var run = await CommandRun.InAsync(elsewhere.Root, "check", "--graph", saved);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("looked at nothing: BP-LO-04 Log groups keep as long as the policy says: the stack's policy is not here\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("config/", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_cannot_be_read_is_reported_with_its_place()
    {
        using var folder = new ProjectCopy();
        await File.WriteAllTextAsync(folder.PathOf("saved.json"), "{ \"project\": 5");

        var run = await CommandRun.InAsync(folder.Root, "check", "--graph", "saved.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("saved.json:1:15: error BP9012: the JSON document ends too early; expected a graph that barberpro wrote\n", run.Error);
    }

    [Fact]
    public async Task Waivers_that_have_ended_are_errors_and_excuse_nothing()
    {
        var run = await CommandRun.OnAsync(new(2031, 1, 1), "check", Stacks.ProdAr);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BP9023: the waiver of BP-LO-03 ended on 2027-11-30; expected ", run.Error, StringComparison.Ordinal);
        Assert.Contains(", 0 waived; ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_that_is_no_waiver_is_reported_before_anything_is_checked()
    {
        using var project = new ProjectCopy();
        project.Change("config/waivers.yml", "expires: 2027-11-30\n    requirement: LOG-2", "expires: soon\n    requirement: LOG-2");

        var run = await CommandRun.InAsync(project.Root, "check", Stacks.ProdAr);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Matches("^config/waivers.yml:[0-9]+:14: error BP1002: expires is 'soon'; expected a day such as 2027-05-31\n", run.Error);
    }

    private static ProjectCopy Spoiled()
    {
        var project = new ProjectCopy();
        project.Change("config/base/loadbalancing.yml", "deletionProtection: true", "deletionProtection: false");
        return project;
    }
}
