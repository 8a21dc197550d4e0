using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource of the program's own that groups other resources.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers a component.</summary>
    /// <param name="type">Type token.</param>
    /// <param name="name">Logical name.</param>
    /// <param name="options">How it and its children are managed.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options, remote: false, registerPackageRequest: null)
    {
    }

    /// <summary>Registers a component with arguments.</summary>
    /// <param name="type">Type token.</param>
    /// <param name="name">Logical name.</param>
    /// <param name="args">Arguments, kept in the state.</param>
    /// <param name="options">How it and its children are managed.</param>
    /// <param name="remote">Whether a provider makes the children.</param>
    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : this(type, name, args, options, remote, registerPackageRequest: null)
    {
    }

    /// <summary>Registers a component with arguments.</summary>
    /// <param name="type">Type token.</param>
    /// <param name="name">Logical name.</param>
    /// <param name="args">Arguments, kept in the state.</param>
    /// <param name="options">How it and its children are managed.</param>
    /// <param name="remote">Whether a provider makes the children.</param>
    /// <param name="registerPackageRequest">Parameterised package that declares it; only the engine needs it.</param>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options, bool remote, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, isCustom: false, args ?? ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote)
    {
        IsRemote = remote;
        _ = registerPackageRequest;
    }

    /// <summary>Whether a provider makes the children, so that this process does not know them.</summary>
    internal bool IsRemote { get; }

    /// <summary>Says that the component is complete; its outputs are its properties marked [Output].</summary>
    protected void RegisterOutputs() => RegisterOutputs(ComponentOutputs.Of(this, declaredOnly: false));

    /// <summary>Says that the component is complete and what its outputs are.</summary>
    /// <param name="outputs">Outputs by name.</param>
    protected void RegisterOutputs(IDictionary<string, object?> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <summary>Says that the component is complete and what its outputs are.</summary>
    /// <param name="outputs">Outputs by name.</param>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <summary>Says that the component is complete and what its outputs are.</summary>
    /// <param name="outputs">Outputs by name.</param>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Deployment.Current.RegisterOutputs(this, outputs);
    }
}
