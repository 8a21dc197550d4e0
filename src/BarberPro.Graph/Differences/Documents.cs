using System.Text;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>Texts that hold more than a text: JSON documents, and scripts hidden in base64.</summary>
internal static class Documents
{
    private const string Statement = "Statement";

    /// <summary>Whether the document is a policy of IAM, where one value and a list of it are the same and no list has an order.</summary>
    public static bool IsAccess(GraphValue document) => document[Statement] is not null;

    /// <summary>A policy of IAM with every single value of a statement as the list that it stands for.</summary>
    public static GraphValue Access(GraphValue document) => GraphValue.Map(
        [.. document.Members.Select(member => member.Name == Statement ? member with { Value = GraphValue.List([.. Listed(member.Value).Select(Spread)]) } : member)]);

    /// <summary>What base64 hides, where it is a text.</summary>
    public static string? Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return base64.Length > 0 && Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static GraphValue Spread(GraphValue statement) => statement.Kind != GraphValueKind.Map ? statement : GraphValue.Map(
    [
        .. statement.Members.Select(member => member.Name switch
        {
            "Action" or "NotAction" or "Resource" or "NotResource" => member with { Value = GraphValue.List([.. Listed(member.Value)]) },
            "Principal" or "NotPrincipal" => member with { Value = Inside(member.Value) },
            "Condition" => member with { Value = GraphValue.Map([.. member.Value.Members.Select(test => test with { Value = Inside(test.Value) })]) },
            _ => member,
        }),
    ]);

    private static GraphValue Inside(GraphValue value) => value.Kind != GraphValueKind.Map
        ? value
        : GraphValue.Map([.. value.Members.Select(member => member with { Value = GraphValue.List([.. Listed(member.Value)]) })]);

    private static IEnumerable<GraphValue> Listed(GraphValue value) => value.Kind == GraphValueKind.List ? value.Items : [value];
}
