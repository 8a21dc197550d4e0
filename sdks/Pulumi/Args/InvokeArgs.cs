namespace Pulumi;

/// <summary>Base of the arguments of a provider function.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>Arguments of a function that takes none.</summary>
    public static readonly InvokeArgs Empty = new NoArgs();

    /// <summary>Creates an empty set of arguments.</summary>
    protected InvokeArgs()
    {
    }

    private sealed class NoArgs : InvokeArgs;
}
