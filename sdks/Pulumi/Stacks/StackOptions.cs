namespace Pulumi;

/// <summary>How the stack and everything under it is managed.</summary>
public class StackOptions
{
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;

    /// <summary>Creates options that say nothing.</summary>
    public StackOptions()
    {
    }

    /// <summary>Functions that may change any resource before its registration; they run after the resource's and its parents' own.</summary>
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
}
