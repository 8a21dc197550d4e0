namespace Pulumi;

/// <summary>Base of the arguments of a resource's method.</summary>
public abstract class CallArgs : InputArgs
{
    /// <summary>Arguments of a method that takes none.</summary>
    public static readonly CallArgs Empty = new NoArgs();

    /// <summary>Creates an empty set of arguments.</summary>
    protected CallArgs()
    {
    }

    private sealed class NoArgs : CallArgs;
}
