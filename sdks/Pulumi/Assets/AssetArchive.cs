namespace Pulumi;

/// <summary>An archive put together from named entries.</summary>
/// <param name="assets">Entries by their path inside the archive.</param>
public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets) : Archive(assets);
