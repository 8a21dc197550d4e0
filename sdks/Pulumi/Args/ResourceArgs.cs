namespace Pulumi;

/// <summary>Base of the arguments of a resource.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>Arguments of a resource that takes none.</summary>
    public static readonly ResourceArgs Empty = new NoArgs();

    /// <summary>Creates an empty set of arguments.</summary>
    protected ResourceArgs()
    {
    }

    private sealed class NoArgs : ResourceArgs;
}
