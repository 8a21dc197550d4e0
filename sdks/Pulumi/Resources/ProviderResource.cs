using System.Runtime.CompilerServices;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A configured provider, such as one region of a cloud.</summary>
public class ProviderResource : CustomResource
{
    internal const string TypePrefix = "pulumi:providers:";

    /// <summary>Registers a provider.</summary>
    /// <param name="package">Package that it serves, such as <c>aws</c>.</param>
    /// <param name="name">Logical name.</param>
    /// <param name="args">Its configuration.</param>
    /// <param name="options">How it is managed.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    /// <summary>Registers a provider.</summary>
    /// <param name="package">Package that it serves, such as <c>aws</c>.</param>
    /// <param name="name">Logical name.</param>
    /// <param name="args">Its configuration.</param>
    /// <param name="options">How it is managed.</param>
    /// <param name="registerPackageRequest">Parameterised package that declares it; only the engine needs it.</param>
    public ProviderResource(
        string package, string name, ResourceArgs args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base(TypePrefix + package, name, args, options, registerPackageRequest)
        => PackageName = package;

    private protected ProviderResource(string urn, string id)
        : base(urn, id)
    {
        var type = urn.Split("::") is [_, _, var qualified, ..] ? qualified[(qualified.LastIndexOf('$') + 1)..] : "";
        PackageName = type.StartsWith(TypePrefix, StringComparison.Ordinal) ? type[TypePrefix.Length..] : "";
    }

    internal string PackageName { get; }

    /// <summary>How resources refer to the provider: its URN and its id.</summary>
    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    internal async ValueTask<string> ReferenceAsync()
    {
        var urn = await Urn.DataTask.ConfigureAwait(false);
        var id = await Id.DataTask.ConfigureAwait(false);
        return $"{urn.Value}::{(id.IsKnown ? id.Value : Unknowns.Sentinel)}";
    }
}
