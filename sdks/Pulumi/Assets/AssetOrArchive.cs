namespace Pulumi;

/// <summary>A file or a set of files that a resource takes as an argument.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(object content) => Content = content;

    /// <summary>Path, text, address or entries: what the kind of asset holds.</summary>
    internal object Content { get; }
}
