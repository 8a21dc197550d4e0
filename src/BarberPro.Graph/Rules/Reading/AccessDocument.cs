using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>Who may do what: a policy document of IAM, a key, a bucket, a topic or a queue.</summary>
/// <param name="Statements">Its statements, in the order of the document.</param>
internal sealed record AccessDocument(ImmutableArray<AccessStatement> Statements)
{
    /// <summary>The statements that allow something.</summary>
    public IEnumerable<AccessStatement> Allowed => Statements.Where(statement => statement.Allows);

    /// <summary>The document that an input holds; null where there is none, or none that can be read.</summary>
    public static AccessDocument? Of(RuleContext graph, ResourceNode node, string property) =>
        graph.Shared<Cell>((node.Urn, property), _ => new(Read(node.Text(property)))).Document;

    /// <summary>Judges the document that an input holds; a missing or unreadable one is a violation.</summary>
    public static Verdict Judge(RuleContext graph, ResourceNode node, string property, Func<AccessDocument, Verdict> judge) =>
        Of(graph, node, property) is { } document ? judge(document) : Verdict.Violated(property, node.At(property), "a policy document that can be read");

    /// <summary>Whether plain HTTP is refused to everybody, as the services' own examples write it.</summary>
    public bool RefusesPlainHttp() => Statements.Any(statement =>
        !statement.Allows && statement.IsForEverybody && statement.Actions.Any(action => action.EndsWith('*') || action.EndsWith(":Publish", StringComparison.Ordinal))
        && statement.Condition?.Text("Bool[\"aws:SecureTransport\"]") == "false");

    private static AccessDocument? Read(string? text)
    {
        if (text is null || CanonicalJson.TryParseDocument(text) is not { Kind: GraphValueKind.Map } document || document["Statement"] is not { } statements)
        {
            return null;
        }

        return new([.. statements.Kind == GraphValueKind.Map ? [AccessStatement.Read(statements)] : statements.Items.Select(AccessStatement.Read)]);
    }

    private sealed record Cell(AccessDocument? Document);
}
