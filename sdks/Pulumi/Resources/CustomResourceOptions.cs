namespace Pulumi;

/// <summary>How a custom resource is managed.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    /// <summary>Creates options that say nothing.</summary>
    public CustomResourceOptions()
    {
    }

    /// <summary>Whether a replacement is deleted before the new one is created.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Wire names of outputs that are secret beside those of the schema.</summary>
    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    /// <summary>Id of an existing object to take over.</summary>
    public string? ImportId { get; set; }

    /// <summary>Environment variables of a provider and the variables that they are taken from.</summary>
    public Dictionary<string, string> EnvVarMappings
    {
        get => _envVarMappings ??= [];
        set => _envVarMappings = value;
    }

    /// <summary>New options that say what both say; where both do, the second wins and lists are joined.</summary>
    /// <param name="options1">The options that give way.</param>
    /// <param name="options2">The options that win.</param>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        merged.IncludeAll(options1);
        merged.IncludeAll(options2);
        return merged;
    }

    private void IncludeAll(CustomResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        Include(other);
        DeleteBeforeReplace = other.DeleteBeforeReplace ?? DeleteBeforeReplace;
        ImportId = other.ImportId ?? ImportId;
        _additionalSecretOutputs = Joined(_additionalSecretOutputs, other._additionalSecretOutputs);
        foreach (var (variable, source) in other._envVarMappings ?? [])
        {
            EnvVarMappings[variable] = source;
        }
    }
}
