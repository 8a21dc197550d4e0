namespace Pulumi;

/// <summary>An earlier identity of a resource; what is not given is as it is now.</summary>
public sealed class Alias
{
    /// <summary>Creates an alias that says nothing.</summary>
    public Alias()
    {
    }

    /// <summary>The whole earlier URN; excludes everything else.</summary>
    public string? Urn { get; set; }

    /// <summary>Earlier name.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>Earlier type token.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>Earlier stack.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>Earlier project.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>Earlier parent.</summary>
    public Resource? Parent { get; set; }

    /// <summary>URN of the earlier parent.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether it had no parent but the stack.</summary>
    public bool NoParent { get; set; }
}
