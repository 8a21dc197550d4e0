using System.Text.Json;

using BarberPro.Capacity.LoadTests;
using BarberPro.Infra.Tests.Functions;
using BarberPro.Policies;

namespace BarberPro.Infra.Tests.Capacity.LoadTests;

/// <summary>The scripts in <c>loadtest</c> are those of stack perf, and hold its figures.</summary>
[Requirement("OPS-3")]
public sealed class ScriptTests
{
    private static readonly StackPolicy Perf = Stacks.Policy(Stacks.Perf);

    public static TheoryData<string> Names => [.. new LoadTestCatalogue(Perf.Demand).All.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_script_on_record_is_what_the_policy_makes_of_it(string name)
    {
        var test = new LoadTestCatalogue(Perf.Demand).All.Single(test => test.Name == name);
        using var text = new StringWriter();

        ArtilleryScript.Write(test, Perf.Demand, LoadTestTarget.Of(Perf).Host!, text);

        Golden.Check($"loadtest/{ArtilleryScript.FileOf(test)}", text.ToString());
    }

    [Fact]
    public void No_other_script_lies_there() => Assert.Equal(
        Names.Cast<object[]>().Select(row => $"{row[0]}.json").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("loadtest"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Users_think_as_long_and_ask_as_much_as_in_the_simulator(string name)
    {
        var variables = Config(name).GetProperty("variables");
        var behaviour = Perf.Demand.Behaviour;

        Assert.Equal(behaviour.ThinkTime.Busy.TotalSeconds, variables.GetProperty("thinkSeconds").GetDouble());
        Assert.Equal(behaviour.ApiRequests, variables.GetProperty("apiRequests").GetDecimal());
        Assert.Equal(behaviour.WebRequests, variables.GetProperty("webRequests").GetDecimal());
        Assert.Equal(behaviour.Bookings.Share, variables.GetProperty("bookingShare").GetDecimal());
        Assert.Equal(behaviour.GiveUp.TotalSeconds, Config(name).GetProperty("http").GetProperty("timeout").GetDouble());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_test_passes_below_200_ms_for_95_of_100_150_on_average_and_one_percent_of_failures(string name)
    {
        var ensure = Config(name).GetProperty("ensure");

        Assert.Equal(
            ["http.response_time.p95 200", "http.response_time.mean 150"],
            ensure.GetProperty("thresholds").EnumerateArray().SelectMany(limit => limit.EnumerateObject()).Select(limit => $"{limit.Name} {limit.Value}"));
        Assert.Equal(
            ["(http.requests - barberpro.answered) / http.requests <= 0.01"],
            ensure.GetProperty("conditions").EnumerateArray().Select(condition => condition.GetProperty("expression").GetString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_script_is_for_the_listed_host_alone(string name)
    {
        var host = Perf.Platform.Dns.Host;

        Assert.Equal($"https://{host}", Config(name).GetProperty("target").GetString());
        Assert.Equal([host], Config(name).GetProperty("variables").GetProperty("hosts").EnumerateArray().Select(listed => listed.GetString()));
    }

    [Theory]
    [InlineData("prod-ar")]
    [InlineData("dev")]
    [InlineData("local")]
    public void No_other_stack_may_be_tested(string stack)
    {
        var (host, refusal) = LoadTestTarget.Of(Stacks.Policy(stack));

        Assert.Null(host);
        Assert.Contains("demand.loadTests.hosts", refusal, StringComparison.Ordinal);
    }

    [NodeTheory]
    [InlineData("loadtest/tests/processor.test.cjs")]
    public Task What_a_user_does_is_tested(string file) => NodeRun.ShouldPassAsync([Repository.PathOf(file)]);

    private static JsonElement Config(string name) => JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"loadtest/{name}.json"))).RootElement.GetProperty("config");
}
