namespace BarberPro.Graph.Differences;

/// <summary>How a resource of one graph stands to the other graph.</summary>
public enum ChangeKind
{
    /// <summary>Only the second graph has it.</summary>
    Added,

    /// <summary>Both have it, with different inputs or options.</summary>
    Changed,

    /// <summary>Only the first graph has it.</summary>
    Removed,
}
