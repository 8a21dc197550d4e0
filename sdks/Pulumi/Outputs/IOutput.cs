namespace Pulumi;

/// <summary>An output whose type is not known to the code that handles it.</summary>
internal interface IOutput
{
    /// <summary>Completes with the output; fails when the output failed.</summary>
    Task Completion { get; }

    /// <summary>Gives the data when the output is complete; false while it is pending or after it failed.</summary>
    bool TryGet(out OutputData data);

    /// <summary>The same output with its value as an object.</summary>
    Output<object?> ToObject();
}

/// <summary>The side of an output that the registration of its resource completes.</summary>
internal interface IResourceOutput
{
    /// <summary>Makes an incomplete output of the same type that belongs to a resource.</summary>
    IResourceOutput NewPending(Resource owner);

    /// <summary>Completes the output with what the engine answered.</summary>
    void Resolve(RawOutput answer);

    /// <summary>Fails the output.</summary>
    void Fail(Exception exception);
}
