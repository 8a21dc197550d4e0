using System.Diagnostics;

namespace BarberPro.Infra.Tests.Cli;

/// <summary>A copy of the project under version control, with one commit.</summary>
internal sealed class ProjectHistory : IDisposable
{
    private readonly ProjectCopy copy = new();

    internal ProjectHistory()
    {
        Git("init", "--quiet");
        Commit();
    }

    internal string Root => copy.Root;

    public void Dispose()
    {
        // Objects of git are read-only, which some systems refuse to delete.
        foreach (var file in Directory.EnumerateFiles(copy.Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        copy.Dispose();
    }

    internal string PathOf(string path) => copy.PathOf(path);

    internal void Change(string path, string from, string to) => copy.Change(path, from, to);

    internal void Append(string path, string text) => File.AppendAllText(copy.PathOf(path), text);

    internal void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "a state");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = copy.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
