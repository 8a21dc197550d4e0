namespace Pulumi;

/// <summary>A single file.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(object content)
        : base(content)
    {
    }
}
