using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Requirements;

/// <summary>One thing that holds a requirement.</summary>
/// <param name="Policy">Key of the policy that carries the figure; <c>*</c> stands for any one part.</param>
/// <param name="Resource">Type token of the resource that the figure ends in.</param>
/// <param name="Property">Path of the property; <c>[]</c> behind a name stands for any item.</param>
/// <param name="Parameter">SSM parameter, or key of the agent's configuration, that hands the figure to the application.</param>
/// <param name="Function">Folder of a function.</param>
/// <param name="Document">Page that says it.</param>
public sealed record Evidence(string? Policy, string? Resource, string? Property, string? Parameter, string? Function, string? Document)
{
    /// <summary>Kinds of evidence of the requirement table that this is.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            (string Kind, string? Given)[] given = [("resource", Resource), ("parameter", Parameter), ("function", Function), ("document", Document)];
            return given.Where(one => one.Given is not null).Select(one => one.Kind);
        }
    }

    internal static Evidence Read(PolicyReader evidence) => new(
        evidence.OptionalText("policy", EvidenceTexts.Anything),
        evidence.OptionalText("resource", EvidenceTexts.Anything),
        evidence.OptionalText("property", EvidenceTexts.Anything),
        evidence.OptionalText("parameter", EvidenceTexts.Anything),
        evidence.OptionalText("function", EvidenceTexts.Anything),
        evidence.OptionalText("document", EvidenceTexts.Anything));
}
