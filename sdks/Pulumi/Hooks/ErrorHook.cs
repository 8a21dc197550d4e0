namespace Pulumi;

/// <summary>A function that the engine calls when an operation failed; it does not run under mocks.</summary>
public class ErrorHook
{
    /// <summary>Registers a hook with the running deployment.</summary>
    /// <param name="name">Name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    public ErrorHook(string name, ErrorHookCallback callback)
        : this(name, callback, Deployment.Current.HookRegistration)
    {
    }

    /// <summary>Creates a hook that is registered in another way.</summary>
    /// <param name="name">Name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    /// <param name="registered">Completes when it is registered.</param>
    protected internal ErrorHook(string name, ErrorHookCallback callback, Task registered)
    {
        Name = name;
        Callback = callback;
        _ = registered;
    }

    /// <summary>Name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>The function.</summary>
    public ErrorHookCallback Callback { get; }
}
