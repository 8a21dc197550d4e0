using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>One statement of a policy document.</summary>
/// <param name="Allows">Whether it allows; otherwise it denies.</param>
/// <param name="Principals">Whom it speaks of; empty in policies that are attached to a role.</param>
/// <param name="Actions">Actions, such as <c>s3:GetObject</c>; a statement about all but some actions reads as <c>*</c>.</param>
/// <param name="Resources">ARNs; a statement about all but some resources reads as <c>*</c>.</param>
/// <param name="Condition">When it holds; null where always.</param>
internal sealed record AccessStatement(
    bool Allows, ImmutableArray<AccessPrincipal> Principals, ImmutableArray<string> Actions, ImmutableArray<string> Resources, GraphValue? Condition)
{
    private const string Everything = "*";

    /// <summary>Whether it speaks of whoever there is.</summary>
    public bool IsForEverybody => Principals.Any(principal => principal.Name == Everything);

    /// <summary>Whether it speaks of whatever there is.</summary>
    public bool IsOnEverything => Resources.Contains(Everything);

    /// <summary>The value of a condition such as <c>kms:ViaService</c>, whatever the operator; nothing where it is not asked for.</summary>
    public IEnumerable<string> Asks(string key) =>
        Condition?.Members.SelectMany(test => test.Value.Members).Where(asked => asked.Name.Equals(key, StringComparison.OrdinalIgnoreCase)).SelectMany(asked => Texts(asked.Value)) ?? [];

    internal static AccessStatement Read(GraphValue statement) => new(
        statement["Effect"]?.Text != "Deny",
        [.. Whom(statement)],
        statement["NotAction"] is null ? [.. Texts(statement["Action"])] : [Everything],
        statement["NotResource"] is null ? [.. Texts(statement["Resource"])] : [Everything],
        statement["Condition"]);

    private static IEnumerable<AccessPrincipal> Whom(GraphValue statement)
    {
        if (statement["NotPrincipal"] is not null)
        {
            return [new("AWS", Everything)];
        }

        return statement["Principal"] switch
        {
            { Kind: GraphValueKind.Map } kinds => kinds.Members.SelectMany(kind => Texts(kind.Value).Select(name => new AccessPrincipal(kind.Name, name))),
            { Text: { } name } => [new("AWS", name)],
            _ => [],
        };
    }

    private static IEnumerable<string> Texts(GraphValue? value) =>
        value is null ? [] : value.Text is { } one ? [one] : value.Items.Select(item => item.Text).OfType<string>();
}
