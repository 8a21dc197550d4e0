using System.Diagnostics;
using System.Text.Json;

namespace BarberPro.Infra.Tests.Cli;

/// <summary>The README's first command in a process of its own, as a newcomer types it the second time: whoever runs tests has restored.</summary>
public sealed class DotnetRunTests
{
    [Fact]
    public async Task Standard_output_of_dotnet_run_is_the_programs_alone_so_that_json_can_be_piped()
    {
        var (exitCode, output) = await RunAsync("run", "--no-restore", "--project", "src/BarberPro.Cli", "--", "preview", Stacks.Dev, "--format", "json");

        using var document = JsonDocument.Parse(output);
        Assert.Equal(0, exitCode);
        Assert.Equal(Stacks.Dev, document.RootElement.GetProperty("stack").GetString());
        Assert.NotEmpty(document.RootElement.GetProperty("resources").EnumerateArray());
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };

        // Set by the test run for itself; a newcomer's shell has neither.
        _ = start.Environment.Remove("MSBUILD_EXE_PATH");
        _ = start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
