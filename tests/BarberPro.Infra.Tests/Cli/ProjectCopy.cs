namespace BarberPro.Infra.Tests.Cli;

/// <summary>A copy of the project's policy and of what it packages, to be spoiled.</summary>
internal sealed class ProjectCopy : IDisposable
{
    internal ProjectCopy()
    {
        Root = Directory.CreateTempSubdirectory("barberpro-").FullName;
        string[] files =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("config"), "*.yml", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(Repository.PathOf("functions"), "*", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(Repository.Root, "Pulumi*.yaml"),
        ];
        foreach (var file in files)
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Root, file));
            _ = Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    internal string Root { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    internal string PathOf(string path) => Path.Combine(Root, path);

    internal void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(path), text.Replace(from, to, StringComparison.Ordinal));
    }
}
