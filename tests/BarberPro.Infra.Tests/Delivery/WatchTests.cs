namespace BarberPro.Infra.Tests.Delivery;

/// <summary>The step of a deployment that watches a step of traffic.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Moved =
        """
        {
          "alarms": [
            "a",
            "b"
          ],
          "back": "blue: 100",
          "colour": "green",
          "from": 0,
          "region": "us-east-1",
          "to": 10,
          "waitSeconds": 120
        }
        """;

    private readonly Script script = new();

    public void Dispose() => script.Dispose();

    [Fact]
    public async Task Silence_for_as_long_as_the_policy_says_is_fine()
    {
        Given(Moved, "OK\ta\nINSUFFICIENT_DATA\tb");

        var (code, output) = await script.RunAsync(".ci/watch", "prod-ar", "HEAD~1");

        Assert.Equal((0, "what moved, for a person\n2 alarms stayed silent for 2 minutes\n"), (code, output));
    }

    [Fact]
    public async Task An_alarm_fails_the_deployment_and_the_edit_that_goes_back_is_printed()
    {
        Given(Moved, "OK\ta\nALARM\tb");

        var (code, output) = await script.RunAsync(".ci/watch", "prod-ar", "HEAD~1");

        Assert.Equal((1, "what moved, for a person\nalarms after 0 minutes:\nb\ngo back with the policy edit above, or with barberpro rollback prod-ar --to HEAD~1\n"), (code, output));
    }

    [Fact]
    public async Task An_alarm_that_does_not_exist_is_not_taken_for_silent()
    {
        Given(Moved, "OK\ta");

        var (code, output) = await script.RunAsync(".ci/watch", "prod-ar", "HEAD~1");

        Assert.Equal(1, code);
        Assert.Contains("1 of 2 alarms exist in us-east-1; expected all of them\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_watched_where_no_traffic_moved()
    {
        Given("{\n  \"colour\": null,\n  \"from\": 100\n}", "");

        Assert.Equal((0, "prod-ar: no traffic moved\n"), await script.RunAsync(".ci/watch", "prod-ar", "HEAD~1"));
    }

    [Fact]
    public async Task Weights_that_cannot_be_told_fail_the_deployment()
    {
        script.Put("dotnet", "exit 1");

        Assert.Equal(1, (await script.RunAsync(".ci/watch", "prod-ar", "HEAD~1")).ExitCode);
    }

    [Fact]
    public async Task A_comment_has_a_section_for_each_result_and_cuts_long_ones_off()
    {
        var results = Directory.CreateTempSubdirectory("results").FullName;
        _ = Directory.CreateDirectory(Path.Combine(results, "prod-ar"));
        await File.WriteAllTextAsync(Path.Combine(results, "prod-ar", "gate.txt"), "may pass");
        await File.WriteAllTextAsync(Path.Combine(results, "prod-ar", "difference.md"), new string('x', 70_000));

        var (code, output) = await script.RunAsync(".ci/comment", results);

        Assert.Equal(0, code);
        Assert.StartsWith("### What this change means\n\n<details><summary>prod-ar: difference</summary>\n", output, StringComparison.Ordinal);
        Assert.Contains("<details><summary>prod-ar: gate</summary>\n\n~~~~\nmay pass\n~~~~\n", output, StringComparison.Ordinal);
        Assert.Contains("_cut off; the job has the rest_", output, StringComparison.Ordinal);
        Assert.True(output.Length < 65_536);
        Directory.Delete(results, recursive: true);
    }

    private void Given(string moved, string alarms)
    {
        script.Put("dotnet", $"case \"$*\" in *json) cat <<'END'\n{moved}\nEND\n;; *) echo 'what moved, for a person' ;; esac");
        script.Put("aws", $"cat <<'END'\n{alarms}\nEND");
        script.Put("sleep", "exit 0");
    }
}
