using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BarberPro.Cli.Revisions;

/// <summary>Asks git about a project; every path is relative to the project's folder, wherever the repository's root is.</summary>
/// <param name="root">The project's folder.</param>
internal sealed class GitRepository(string root)
{
    /// <summary>Runs git and gives what it printed; null where it failed or is not installed.</summary>
    internal byte[]? Ask(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The user's own settings must not colour or page what is read here.
        start.Environment["GIT_PAGER"] = "cat";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            _ = error.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs git and gives the text that it printed; null where it failed or is not installed.</summary>
    internal string? AskText(params string[] arguments) => Ask(arguments) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
