namespace BarberPro.Infra.Tests.Requirements;

/// <summary>One thing that holds a requirement, as <c>config/requirements/*.yml</c> writes it.</summary>
public sealed class EvidenceRow
{
    /// <summary>Key of the policy that carries the figure; <c>*</c> stands for any one part.</summary>
    public string? Policy { get; set; }

    /// <summary>Type token of the resource that the figure ends in.</summary>
    public string? Resource { get; set; }

    /// <summary>Path of the property; <c>[]</c> behind a name stands for any item.</summary>
    public string? Property { get; set; }

    /// <summary>SSM parameter, or key of the agent's configuration, that hands the figure to the application.</summary>
    public string? Parameter { get; set; }

    /// <summary>Folder of a function.</summary>
    public string? Function { get; set; }

    /// <summary>Page that says it.</summary>
    public string? Document { get; set; }

    /// <summary>Kinds of evidence of the requirement table that this is.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            (string Kind, string? Given)[] given = [("resource", Resource), ("parameter", Parameter), ("function", Function), ("document", Document)];
            return given.Where(one => one.Given is not null).Select(one => one.Kind);
        }
    }
}
