namespace BarberPro.Graph.Serialization;

/// <summary>The contract's own keys, for the writer and the reader alike.</summary>
internal static class Keys
{
    internal const string Aliases = "aliases";
    internal const string Component = "component";
    internal const string DependsOn = "dependsOn";
    internal const string IgnoreChanges = "ignoreChanges";
    internal const string Inputs = "inputs";
    internal const string Name = "name";
    internal const string Options = "options";
    internal const string Output = "output";
    internal const string Outputs = "outputs";
    internal const string Parent = "parent";
    internal const string Project = "project";
    internal const string Property = "property";
    internal const string Protect = "protect";
    internal const string Provider = "provider";
    internal const string References = "references";
    internal const string Region = "region";
    internal const string Resources = "resources";
    internal const string RetainOnDelete = "retainOnDelete";
    internal const string Secrets = "secrets";
    internal const string Stack = "stack";
    internal const string Type = "type";
    internal const string Urn = "urn";
}
