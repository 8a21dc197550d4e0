namespace Pulumi;

/// <summary>A file on disk.</summary>
/// <param name="path">Path, relative to the program's folder or absolute.</param>
public sealed class FileAsset(string path) : Asset(path);
