using System.Text;
using System.Text.Json.Nodes;

using BarberPro.Capacity.LoadTests;

namespace BarberPro.Infra.Tests.Capacity.LoadTests;

[Requirement("OPS-3")]
public sealed class ReportReaderTests
{
    internal const string Recorded = "tests/BarberPro.Infra.Tests/Capacity/LoadTests/report.json";

    [Fact]
    public void A_report_of_Artillery_is_read()
    {
        var report = Read(File.ReadAllText(Repository.PathOf(Recorded))).Report!;

        Assert.Equal((1052d, 1052d, 0d), (report.Requests, report.Answered, report.Failed));
        Assert.True(report is { Api: { Mean: > 0, P95: > 0 }, Page: { Mean: > 0, P95: > 0 }, Bookings: > 0, Rate: > 0 });
        Assert.Equal(2026, report.Ended.Year);
    }

    [Fact]
    public void Failures_are_what_was_sent_and_not_answered()
    {
        var report = Changed(aggregate => aggregate["counters"]!["barberpro.answered"] = 526).Report!;

        Assert.Equal(0.5, report.Failed);
    }

    [Fact]
    public void Nothing_answered_is_no_missing_figure() =>
        Assert.Equal(1, Changed(aggregate => aggregate["counters"]!.AsObject().Remove("barberpro.answered")).Report!.Failed);

    [Fact]
    public void Everything_that_is_missing_is_reported_at_once()
    {
        var problems = Read("""{ "aggregate": { "counters": { "http.requests": -1 }, "summaries": [] } }""").Diagnostics;

        Assert.Equal(8, problems.Length);
        Assert.All(problems, problem => Assert.Equal("BP9053", problem.Code));
        Assert.Contains(problems, problem => problem.Message.StartsWith("aggregate.counters.http.requests is missing or no positive number; expected ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("\u0000")]
    public void A_file_that_is_no_JSON_is_said_to_be_none(string text) => Assert.Equal("BP9052", Assert.Single(Read(text).Diagnostics).Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "aggregate": 5 }""")]
    [InlineData("""{ "aggregate": { "firstMetricAt": 1e300, "lastMetricAt": "x", "counters": null } }""")]
    public void JSON_of_another_shape_is_reported_and_never_thrown(string text) => Assert.All(Read(text).Diagnostics, problem => Assert.Equal("BP9053", problem.Code));

    private static ReportLoad Changed(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf(Recorded)))!;
        change(root["aggregate"]!);
        return Read(root.ToJsonString());
    }

    private static ReportLoad Read(string text) => ReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.json", TimeSpan.FromMinutes(10));
}
