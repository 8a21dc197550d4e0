namespace Pulumi;

/// <summary>How a resource is managed.</summary>
public abstract class ResourceOptions
{
    private InputList<Resource>? _dependsOn;
    private InputList<Resource>? _replaceWith;
    private List<string>? _ignoreChanges;
    private List<string>? _replaceOnChanges;
    private List<string>? _hideDiffs;
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;
    private List<Input<Alias>>? _aliases;
    private ResourceHookBinding? _hooks;

    /// <summary>Creates options that say nothing.</summary>
    protected ResourceOptions()
    {
    }

    /// <summary>Id of an existing object to read instead of creating one.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>The parent; null means the stack.</summary>
    public Resource? Parent { get; set; }

    /// <summary>Resources that must exist first; a component stands for the resources under it.</summary>
    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= [];
        set => _dependsOn = value;
    }

    /// <summary>Whether deleting it is refused; null takes the parent's answer.</summary>
    public bool? Protect { get; set; }

    /// <summary>Paths of properties whose changes are ignored.</summary>
    public List<string> IgnoreChanges
    {
        get => _ignoreChanges ??= [];
        set => _ignoreChanges = value;
    }

    /// <summary>Version of the provider plugin.</summary>
    public string? Version { get; set; }

    /// <summary>The provider; null takes the parent's provider of the package.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long operations may take.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Functions that may change arguments and options before registration, of this resource and of those under it.</summary>
    public List<ResourceTransformation> ResourceTransformations
    {
        get => _resourceTransformations ??= [];
        set => _resourceTransformations = value;
    }

    /// <summary>Functions that the engine calls back; they do not run under mocks.</summary>
    public List<ResourceTransform> ResourceTransforms
    {
        get => _resourceTransforms ??= [];
        set => _resourceTransforms = value;
    }

    /// <summary>Earlier identities of the resource.</summary>
    public List<Input<Alias>> Aliases
    {
        get => _aliases ??= [];
        set => _aliases = value;
    }

    /// <summary>URN of an existing resource to take the state from.</summary>
    public string? Urn { get; set; }

    /// <summary>Paths of properties whose changes replace the resource.</summary>
    public List<string> ReplaceOnChanges
    {
        get => _replaceOnChanges ??= [];
        set => _replaceOnChanges = value;
    }

    /// <summary>Where the provider plugin is fetched from.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether the cloud object outlives the resource.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>Resource whose deletion deletes this one too.</summary>
    public Resource? DeletedWith { get; set; }

    /// <summary>Resources whose replacement replaces this one too.</summary>
    public InputList<Resource> ReplaceWith
    {
        get => _replaceWith ??= [];
        set => _replaceWith = value;
    }

    /// <summary>Hooks that the engine calls; they do not run under mocks.</summary>
    public ResourceHookBinding Hooks
    {
        get => _hooks ??= new();
        set => _hooks = value;
    }

    /// <summary>Paths of properties that a diff does not show.</summary>
    public List<string> HideDiffs
    {
        get => _hideDiffs ??= [];
        set => _hideDiffs = value;
    }

    /// <summary>A value whose change replaces the resource.</summary>
    public Input<object>? ReplacementTrigger { get; set; }

    internal InputList<Resource>? ExplicitDependencies => _dependsOn;

    internal IReadOnlyList<ResourceTransformation> OwnTransformations => _resourceTransformations ?? [];

    internal IReadOnlyList<Input<Alias>> OwnAliases => _aliases ?? [];

    /// <summary>Takes over what other options say; lists grow, single values give way.</summary>
    private protected void Include(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Urn = other.Urn ?? Urn;
        Version = other.Version ?? Version;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        _dependsOn = Joined(_dependsOn, other._dependsOn);
        _replaceWith = Joined(_replaceWith, other._replaceWith);
        _ignoreChanges = Joined(_ignoreChanges, other._ignoreChanges);
        _replaceOnChanges = Joined(_replaceOnChanges, other._replaceOnChanges);
        _hideDiffs = Joined(_hideDiffs, other._hideDiffs);
        _resourceTransformations = Joined(_resourceTransformations, other._resourceTransformations);
        _resourceTransforms = Joined(_resourceTransforms, other._resourceTransforms);
        _aliases = Joined(_aliases, other._aliases);
        _hooks = other._hooks is null ? _hooks : (_hooks ?? new()).Concat(other._hooks);
    }

    /// <summary>A list of the elements of both, shared with neither.</summary>
    private protected static List<T>? Joined<T>(List<T>? first, List<T>? second)
        => first is null && second is null ? null : [.. first ?? [], .. second ?? []];

    private static InputList<Resource>? Joined(InputList<Resource>? first, InputList<Resource>? second)
        => first is null && second is null ? null : (first ?? []).Concat(second ?? []);
}
