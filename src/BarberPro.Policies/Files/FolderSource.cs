namespace BarberPro.Policies.Files;

/// <summary>Policy files of a project on disk.</summary>
/// <param name="root">The project's root: the folder that holds <c>config</c>.</param>
internal sealed class FolderSource(string root) : IPolicySource
{
    /// <inheritdoc />
    public IEnumerable<string> List(string folder)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)) : [];
    }

    /// <inheritdoc />
    public Stream? Open(string file)
    {
        var path = Path.Combine(root, file);
        return Path.Exists(path) ? File.OpenRead(path) : null;
    }
}
