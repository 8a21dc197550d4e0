using System.Diagnostics;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>The check itself, with stand-ins for what it calls.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Summary = "echo 'Passed!  - Failed:     {0}, Passed:     7, Skipped:     {1}, Total:     9, Duration: 1 s - A.dll (net10.0)'";

    private readonly string tools = Directory.CreateTempSubdirectory("tools").FullName;

    public void Dispose() => Directory.Delete(tools, recursive: true);

    [Theory]
    [InlineData(0, 0, 0, "9 passed, 0 failed")]
    [InlineData(0, 2, 0, "9 passed, 2 failed")]
    [InlineData(2, 0, 1, "9 passed, 2 failed")]
    [InlineData(0, 0, 1, "9 passed, 1 failed")]
    public async Task A_test_that_failed_or_was_skipped_fails_the_check(int failed, int skipped, int exitCode, string last)
    {
        Put("dotnet", $"if [ \"$1\" = test ]; then {string.Format(null, Summary, failed, skipped)}; exit {exitCode}; fi");
        Put("node", "echo v22.0.0");

        var (code, output) = await RunAsync();

        Assert.Equal(last, output[^1]);
        Assert.Equal(last.EndsWith(" 0 failed", StringComparison.Ordinal) ? 0 : 1, code);
    }

    [Fact]
    public async Task A_machine_without_Node_gets_one_from_its_packages()
    {
        Put("dotnet", $"if [ \"$1\" = test ]; then {string.Format(null, Summary, 0, 0)}; fi");
        Put("sudo", "shift; \"$@\"");
        Put("apt-get", $"if [ \"$1\" = install ]; then printf '#!/bin/sh\\necho v20.0.0\\n' > '{tools}/node'; /bin/chmod +x '{tools}/node'; fi");

        var (code, output) = await RunAsync();

        Assert.Contains("v20.0.0", output);
        Assert.Equal("9 passed, 0 failed", output[^1]);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_machine_that_cannot_have_Node_fails_the_check_and_says_so()
    {
        Put("dotnet", $"if [ \"$1\" = test ]; then {string.Format(null, Summary, 0, 1)}; fi");
        Put("sudo", "shift; \"$@\"");
        Put("apt-get", "echo 'no network'; exit 100");

        var (code, output) = await RunAsync();

        Assert.Contains("no network", output);
        Assert.Contains("Node is missing and could not be installed: the functions are not tested", output);
        Assert.Equal("9 passed, 2 failed", output[^1]);
        Assert.Equal(1, code);
    }

    private void Put(string tool, string script)
    {
        var path = Path.Combine(tools, tool);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task<(int ExitCode, string[] Output)> RunAsync()
    {
        // Only what the check needs, so that a real Node on this machine stays out of sight.
        foreach (var tool in new[] { "awk", "bash", "cat", "dirname", "id", "mktemp", "rm", "sed", "tail", "tee" })
        {
            var real = new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).First(File.Exists);
            _ = File.CreateSymbolicLink(Path.Combine(tools, tool), real);
        }

        var start = new ProcessStartInfo(Path.Combine(tools, "bash"), [Repository.PathOf(".ci/run")]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = tools;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.TrimEnd('\n').Split('\n'));
    }
}
