using System.ComponentModel;

namespace Pulumi;

/// <summary>A resource that a provider creates, changes and deletes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers a resource.</summary>
    /// <param name="type">Type token.</param>
    /// <param name="name">Logical name, unique among resources of the type.</param>
    /// <param name="args">Arguments.</param>
    /// <param name="options">How it is managed.</param>
    /// <param name="registerPackageRequest">Parameterised package that declares it; only the engine needs it.</param>
    public CustomResource(
        string type, string name, ResourceArgs? args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, isCustom: true, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions(), isRemote: false)
        => _ = registerPackageRequest;

    /// <summary>Registers a resource.</summary>
    /// <param name="type">Type token.</param>
    /// <param name="name">Logical name, unique among resources of the type.</param>
    /// <param name="args">Arguments.</param>
    /// <param name="options">How it is managed.</param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : this(type, name, args, options, registerPackageRequest: null)
    {
    }

    private protected CustomResource(string urn, string? id)
        : base(urn)
        => Id = new(id!, AsDependency, isKnown: !string.IsNullOrEmpty(id), isSecret: false);

    /// <summary>
    /// The output of a wire name; what generated classes answer their output properties with. Most outputs of most resources are read by nobody, and
    /// making them all, one generic type for each kind of value, would take longer than everything else at a start.
    /// </summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="name">Wire name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Output<T> OutputOf<T>(string name) => ReadOutput<T>(name);

    /// <summary>The id that the provider gave; unknown while the resource does not exist.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}
