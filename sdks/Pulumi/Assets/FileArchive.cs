namespace Pulumi;

/// <summary>A folder or an archive file on disk.</summary>
/// <param name="path">Path, relative to the program's folder or absolute.</param>
public sealed class FileArchive(string path) : Archive(path);
