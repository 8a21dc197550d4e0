using System.Text.Json;
using System.Xml.Linq;

using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Cli;

public sealed class SimulateTests
{
    private static readonly string[] Quick = ["--scenario", "zone-lost", "--seeds", "2"];

    [Fact]
    public async Task A_scenario_whose_promises_are_kept_ends_well()
    {
        var run = await CommandRun.InProjectAsync(["simulate", "prod-ar", .. Quick]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("zone-lost +p95 every minute +2/2 +[0-9.]+ ms +200 ms +[0-9]+% +kept", run.Out);
        Assert.Contains("promises would hold if no fleet ever changed its size", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_promise_ends_with_problems()
    {
        var run = await CommandRun.InProjectAsync("simulate", "prod-ar", "--scenario", "flash-crowd", "--seeds", "1");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches("flash-crowd +back at the minimum +0/1 +never", run.Out);
    }

    [Fact]
    public async Task The_same_seed_prints_the_same_bytes_in_every_format()
    {
        foreach (var format in new[] { "table", "json", "csv" })
        {
            string[] call = ["simulate", "prod-ar", .. Quick, "--seed", "5", "--format", format];

            Assert.Equal(await CommandRun.InProjectAsync(call), await CommandRun.InProjectAsync(call));
        }
    }

    [Fact]
    public async Task JSON_tells_verdict_and_figures()
    {
        var run = await CommandRun.InProjectAsync(["simulate", "prod-ar", .. Quick, "--format", "json"]);

        using var document = JsonDocument.Parse(run.Out);
        var scenario = Assert.Single(document.RootElement.GetProperty("scenarios").EnumerateArray());
        Assert.True(scenario.GetProperty("kept").GetBoolean());
        var promise = scenario.GetProperty("promises")[0];
        Assert.Equal(2, promise.GetProperty("runs").GetInt32());
        var (worst, limit, margin) = (promise.GetProperty("worst").GetDouble(), promise.GetProperty("limit").GetDouble(), promise.GetProperty("margin").GetDouble());
        Assert.Equal(100 * (limit - worst) / limit, margin, 0.1);
        var edge = document.RootElement.GetProperty("latency").EnumerateArray().Single(row => row.GetProperty("from").GetString() == "edge");
        Assert.Equal((JsonValueKind.Null, 50, "ms"), (edge.GetProperty("meanLimit").ValueKind, edge.GetProperty("p95Limit").GetDouble(), edge.GetProperty("unit").GetString()));
    }

    [Fact]
    public async Task A_saved_graph_is_simulated_with_the_stack_s_demand_and_its_worst_run_drawn()
    {
        using var project = new ProjectCopy();
        await File.WriteAllTextAsync(project.PathOf("graph.json"), GraphJson.Text(await Stacks.Graph(Stacks.ProdAr)));

        var saved = await CommandRun.InAsync(project.Root, ["simulate", "prod-ar", .. Quick, "--graph", "graph.json", "--chart", "worst.svg"]);

        Assert.Equal((await CommandRun.InProjectAsync(["simulate", "prod-ar", .. Quick])).Out, saved.Out);
        Assert.Equal("svg", XDocument.Load(project.PathOf("worst.svg")).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData("--scenario", "lunch", "barberpro: there is no scenario lunch; expected one of week,")]
    [InlineData("--seeds", "0", "--seeds is 0; expected 1 to 1000")]
    [InlineData("--capacity", "huge", "'huge' not recognized")]
    public async Task Wrong_usage_is_told_with_what_is_expected(string option, string value, string message)
    {
        var run = await CommandRun.InProjectAsync("simulate", "prod-ar", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
