namespace BarberPro.Graph.Differences;

/// <summary>A URN without stack and project: what a resource is called wherever it is deployed.</summary>
internal static class UrnKey
{
    private const string Separator = "::";

    // urn:pulumi:<stack>::<project>::<types>::<name>
    public static string Of(string urn)
    {
        var project = urn.IndexOf(Separator, StringComparison.Ordinal);
        var types = project < 0 ? -1 : urn.IndexOf(Separator, project + Separator.Length, StringComparison.Ordinal);
        return types < 0 ? urn : urn[(types + Separator.Length)..];
    }

    /// <summary>Types from the stack down, and the name.</summary>
    public static (string Types, string Name) Parts(string key)
    {
        var end = key.IndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? ("", key) : (key[..end], key[(end + Separator.Length)..]);
    }

    public static string Join(string types, string name) => $"{types}{Separator}{name}";
}
