using System.Diagnostics;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>A script of .ci, run with stand-ins for what it calls.</summary>
internal sealed class Script : IDisposable
{
    private readonly string tools = Directory.CreateTempSubdirectory("tools").FullName;

    public void Dispose() => Directory.Delete(tools, recursive: true);

    /// <summary>Puts a tool in place of the real one.</summary>
    internal void Put(string tool, string script)
    {
        var path = Path.Combine(tools, tool);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs the script; gives its exit code and what it printed.</summary>
    internal async Task<(int ExitCode, string Out)> RunAsync(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Repository.PathOf(path), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{tools}{Path.PathSeparator}{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
