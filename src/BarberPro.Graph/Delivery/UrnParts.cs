namespace BarberPro.Graph.Delivery;

/// <summary>Takes URNs apart: <c>urn:pulumi:stack::project::types::name</c>.</summary>
internal static class UrnParts
{
    private const string Prefix = "urn:pulumi:";

    /// <summary>Stack, project, types from the top and name; null where it is no URN, or holds what no terminal should be sent.</summary>
    internal static string[]? Of(string urn)
    {
        // A name may hold colons itself; the parts before it may not.
        var parts = urn.StartsWith(Prefix, StringComparison.Ordinal) && !urn.Any(char.IsControl) ? urn[Prefix.Length..].Split("::", 4) : [];
        return parts.Length == 4 && parts.All(part => part.Length > 0) ? parts : null;
    }
}
