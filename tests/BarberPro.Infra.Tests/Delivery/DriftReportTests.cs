namespace BarberPro.Infra.Tests.Delivery;

/// <summary>What the nightly comparison does when it finds a difference.</summary>
public sealed class DriftReportTests : IDisposable
{
    private readonly Script script = new();

    public void Dispose() => script.Dispose();

    [Theory]
    [InlineData("", "issue create --title Drift of dev --body The cloud differs from what was deployed, or could not be asked: https://run\n")]
    [InlineData("17", "issue comment 17 --body The cloud differs from what was deployed, or could not be asked: https://run\n")]
    public async Task One_issue_is_open_for_a_stack_at_a_time(string open, string expected)
    {
        script.Put("gh", $"case \"$2\" in list) echo '{open}' ;; *) echo \"$@\" ;; esac");

        Assert.Equal((0, expected), await script.RunAsync(".ci/report-drift", "dev", "https://run"));
    }
}
