namespace BarberPro.Policies.Documents;

/// <summary>How messages call the kinds of nodes.</summary>
internal static class NodeKinds
{
    /// <summary>The kind of a node, with its article.</summary>
    public static string Name(PolicyNode node) => node switch
    {
        MappingNode => "a mapping",
        ListNode => "a list",
        ScalarNode { IsAbsent: true } => "nothing",
        ScalarNode => "a single value",
        _ => "refused",
    };
}
