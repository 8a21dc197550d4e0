using System.Diagnostics;

namespace BarberPro.Infra.Tests.Functions;

/// <summary>Runs tests that are written for Node.</summary>
internal static class NodeRun
{
    /// <summary>Fails unless all tests of these files pass, and none is skipped.</summary>
    internal static async Task ShouldPassAsync(IEnumerable<string> tests)
    {
        // Named one by one: what Node takes a folder for differs by version.
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap", .. tests]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        start.Environment["NODE_OPTIONS"] = "";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("\n# fail 0\n", output, StringComparison.Ordinal);
        Assert.Contains("\n# skipped 0\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# pass 0\n", output, StringComparison.Ordinal);
    }
}
