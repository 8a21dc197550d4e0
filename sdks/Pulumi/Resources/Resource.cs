using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something with a URN: a cloud object, a provider or a component that groups others.</summary>
public class Resource
{
    private readonly string _type = "";
    private readonly string _name = "";
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly bool _protect;
    private readonly ResourceOutputs? _outputs;
    private List<Resource>? _children;

    private protected Resource(string urn)
    {
        AsDependency = ImmutableHashSet.Create(this);
        Urn = new(urn, AsDependency, isKnown: true, isSecret: false);
    }

    private protected Resource(string type, string name, bool isCustom, ResourceArgs args, ResourceOptions options, bool isRemote)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(options);
        _type = type;
        _name = name;
        AsDependency = ImmutableHashSet.Create(this);
        _outputs = ResourcePlan.For(GetType(), isCustom || isRemote).Attach(this);

        var deployment = Deployment.Current;
        var parent = type == Stack.TypeToken ? null : options.Parent ?? deployment.Stack;
        var inheritedTransformations = parent?._transformations ?? [];
        _transformations = options.OwnTransformations.Count == 0 ? inheritedTransformations : [.. options.OwnTransformations, .. inheritedTransformations];
        foreach (var transformation in _transformations)
        {
            if (transformation(new(this, args, options)) is not { } changed)
            {
                continue;
            }

            if (changed.Options.Parent != options.Parent)
            {
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            args = changed.Args;
            options = changed.Options;
        }

        var inherited = Inheritance.For(this, isCustom, options);
        _protect = inherited.Protect;
        _providers = inherited.Providers;
        Provider = inherited.Provider;
        options.Parent?.Adopt(this);
        Aliases.Check(options, name, type);

        new Registration(deployment, this, _outputs, args, options, Provider).Start();
    }

    /// <summary>The URN: the resource's address, the same before and after it exists.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    /// <summary>The set of only this resource, which all its outputs share.</summary>
    internal ImmutableHashSet<Resource> AsDependency { get; }

    /// <summary>Provider of a custom resource: its own or the one that it inherited.</summary>
    internal ProviderResource? Provider { get; }

    internal bool IsProtected => _protect;

    internal ImmutableDictionary<string, ProviderResource> Providers => _providers;

    /// <summary>The output of a wire name, made when it is first asked for.</summary>
    private protected Output<T> ReadOutput<T>(string name)
        => _outputs?.Read<T>(name) ?? throw new InvalidOperationException($"{GetType().FullName} was not registered, so it has no output '{name}'");

    /// <summary>The type token.</summary>
    public string GetResourceType() => _type;

    /// <summary>The logical name.</summary>
    public string GetResourceName() => _name;

    /// <summary>The resources whose parent this is, as of now.</summary>
    internal Resource[] Children()
    {
        var children = _children;
        if (children is null)
        {
            return [];
        }

        lock (children)
        {
            return [.. children];
        }
    }

    /// <summary>Provider that a type's package has under this resource, if any was given.</summary>
    internal ProviderResource? ProviderOf(string type) => Package(type) is { } package ? _providers.GetValueOrDefault(package) : null;

    /// <summary>Package of a type token of three parts; null for others.</summary>
    internal static string? Package(string type)
    {
        var first = type.IndexOf(':', StringComparison.Ordinal);
        var second = first < 0 ? -1 : type.IndexOf(':', first + 1);
        return second < 0 || type.IndexOf(':', second + 1) >= 0 ? null : type[..first];
    }

    private void Adopt(Resource child)
    {
        var children = Interlocked.CompareExchange(ref _children, [], null) ?? _children!;
        lock (children)
        {
            children.Add(child);
        }
    }
}
