namespace Pulumi;

/// <summary>A function that the engine calls around operations on a resource; it does not run under mocks.</summary>
public class ResourceHook
{
    /// <summary>Registers a hook with the running deployment.</summary>
    /// <param name="name">Name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    /// <param name="options">When it runs.</param>
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
        : this(name, callback, options ?? new(), Deployment.Current.HookRegistration)
    {
    }

    /// <summary>Creates a hook that is registered in another way.</summary>
    /// <param name="name">Name, unique in the program.</param>
    /// <param name="callback">The function.</param>
    /// <param name="options">When it runs.</param>
    /// <param name="registered">Completes when it is registered.</param>
    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions options, Task registered)
    {
        Name = name;
        Callback = callback;
        Options = options;
        _ = registered;
    }

    /// <summary>Name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>The function.</summary>
    public ResourceHookCallback Callback { get; }

    /// <summary>When it runs.</summary>
    public ResourceHookOptions Options { get; }
}
