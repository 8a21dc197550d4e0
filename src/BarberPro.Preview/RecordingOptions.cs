namespace BarberPro.Preview;

/// <summary>What a program is told about the run that is recorded.</summary>
public sealed record RecordingOptions
{
    /// <summary>Name of the Pulumi project; part of every URN.</summary>
    public string Project { get; init; } = "barberpro-infra";

    /// <summary>Name of the stack; part of every URN.</summary>
    public string Stack { get; init; } = "test";

    /// <summary>Folder of Pulumi.yaml, which programs resolve their files from.</summary>
    public string RootDirectory { get; init; } = ".";

    /// <summary>
    /// Whether outputs that only a deployment would know are unknown, as in a preview before the first deployment. Such
    /// a graph has fewer inputs: it shows that the program copes with unknowns, and is read by nothing else.
    /// </summary>
    public bool IsPreview { get; init; }
}
