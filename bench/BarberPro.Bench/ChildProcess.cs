using System.Diagnostics;

namespace BarberPro.Bench;

/// <summary>Runs a whole process, as a user does.</summary>
/// <param name="path">The program.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="folder">Where it runs.</param>
/// <param name="highestCode">The highest exit code that is an answer.</param>
public sealed class ChildProcess(string path, string[] arguments, string folder, int highestCode = 0)
{
    /// <summary>From start to exit, its output read and thrown away.</summary>
    public async Task<TimeSpan> TimeAsync()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start();
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Check(process);
        return elapsed;
    }

    /// <summary>Runs it once for its standard output.</summary>
    public async Task<string> ReadAsync()
    {
        using var process = Start();
        var output = await process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        Check(process);
        return output;
    }

    /// <summary>
    /// The most memory that was resident at once, in bytes. The kernel keeps the mark; it is read every millisecond until
    /// the process is gone, so only what is added in its last instant is missed. Not for a run that is timed.
    /// </summary>
    public async Task<long> PeakAsync()
    {
        using var process = Start();
        var drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            peak = Math.Max(peak, HighWaterMark(process.Id));
        }

        await drained;
        Check(process);
        return peak;
    }

    private Process Start() => Process.Start(new ProcessStartInfo(path, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
    }) ?? throw new InvalidOperationException($"{path} did not start");

    private void Check(Process process)
    {
        if (process.ExitCode < 0 || process.ExitCode > highestCode)
        {
            throw new InvalidOperationException($"{path} {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }

    private static long HighWaterMark(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6, line.Length - 8).Trim());
        }
        catch (IOException)
        {
            // It ended between two looks.
            return 0;
        }
    }
}
