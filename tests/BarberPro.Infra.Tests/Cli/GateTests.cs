using BarberPro.Infra.Tests.Graph.Delivery;

namespace BarberPro.Infra.Tests.Cli;

public sealed class GateTests : IDisposable
{
    private const string Night = "2026-11-22T03:00:00-03:00";

    private readonly string preview = Path.Combine(Directory.CreateTempSubdirectory("barberpro-").FullName, "preview.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(preview)!, recursive: true);

    [Fact]
    public async Task What_must_not_pass_is_told_with_its_reason()
    {
        var run = await RunAsync(Deletion);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            prod-ar: 1 of 1001 resources would change, 0 would be new

            decision  rule       resource                   reason
            refused   data-loss  aws:s3/bucket:Bucket logs  it would be deleted with what it holds

            must not pass unattended; --allow RULE:REASON for each of data-loss if it is meant

            """,
            run.Out);
    }

    [Fact]
    public async Task What_somebody_answers_for_passes_and_stands_in_the_log()
    {
        var run = await RunAsync(Deletion, "--allow", "data-loss:emptied by hand", "--allow", "deny-loss:not needed");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("allowed data-loss: emptied by hand\nallowed deny-loss: not needed\nallowed for nothing: deny-loss\n\nmay pass\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_tells_the_same()
    {
        var run = await RunAsync(Deletion, "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("passes").GetBoolean());
        Assert.Equal("data-loss", json.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal(Night, json.RootElement.GetProperty("at").GetString());
    }

    [Fact]
    public async Task A_preview_that_cannot_be_read_is_a_problem_of_the_input()
    {
        var run = await RunAsync("{ \"steps\": [");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal("preview.json:1:13: error BP9032: the JSON document ends too early; expected what pulumi preview --json writes\n", run.Error);
    }

    [Theory]
    [InlineData("--allow", "data-loss")]
    [InlineData("--allow", "everything:please")]
    [InlineData("--at", "tonight")]
    [InlineData("--at", "2026-11-22T03:00:00")]
    public async Task An_override_without_reason_and_a_time_without_offset_are_wrong_usage(string option, string value)
    {
        var run = await CommandRun.InProjectAsync("gate", "prod-ar", "--preview", preview, option, value);

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_preview_that_is_not_there_is_a_problem_without_a_stack_trace()
    {
        var run = await CommandRun.InProjectAsync("gate", "prod-ar", "--preview", preview);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("barberpro: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static string Deletion => Digests.Of(Digests.Step("delete", "aws:s3/bucket:Bucket", "logs"));

    private async Task<CommandRun> RunAsync(string text, params string[] options)
    {
        await File.WriteAllTextAsync(preview, text);
        return await CommandRun.InProjectAsync(["gate", "prod-ar", "--preview", preview, "--at", Night, .. options]);
    }
}
