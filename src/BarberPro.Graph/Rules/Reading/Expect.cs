using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>The verdicts that most rules are made of: one property of one resource.</summary>
internal static class Expect
{
    /// <summary>The property is there and has this truth value.</summary>
    public static Verdict Flag(ResourceNode node, string property, bool expected) =>
        Verdict.When(node.Flag(property) == expected, node, property, expected ? "true" : "false");

    /// <summary>The property is there and is one of these texts.</summary>
    public static Verdict OneOf(ResourceNode node, string property, params ReadOnlySpan<string> expected) => Verdict.When(
        node.Text(property) is { } text && expected.Contains(text), node, property, expected.Length == 1 ? expected[0] : $"one of {string.Join(", ", expected!)}");

    /// <summary>The property is there and is at least this number.</summary>
    public static Verdict AtLeast(ResourceNode node, string property, double least, string unit = "") =>
        Verdict.When(node.Number(property) >= least, node, property, FormattableString.Invariant($"at least {least}{unit}"));

    /// <summary>The property is there and is at most this number.</summary>
    public static Verdict AtMost(ResourceNode node, string property, double most, string unit = "") =>
        Verdict.When(node.Number(property) <= most, node, property, FormattableString.Invariant($"at most {most}{unit}"));

    /// <summary>The property is there and says something.</summary>
    public static Verdict Something(ResourceNode node, string property, string expected) => Verdict.When(
        SaysSomething(node.At(property)),
        node,
        property,
        expected);

    /// <summary>The property is not there, masked or not.</summary>
    public static Verdict Nothing(ResourceNode node, string property, string expected = "nothing") =>
        ValuePath.Find(node.Inputs, property) is { Kind: not GraphValueKind.Null } there && (there.Kind is not (GraphValueKind.List or GraphValueKind.Map) || SaysSomething(there))
            ? Verdict.Violated(property, there, expected)
            : Verdict.Compliant;

    /// <summary>The property holds an output of a resource of one of these types: not any text, but something of this graph.</summary>
    public static Verdict From(ResourceNode node, RuleContext graph, string property, string expected, params ReadOnlySpan<string> types)
    {
        foreach (var source in graph.Sources(node, property))
        {
            if (types.Contains(source.Type))
            {
                return Verdict.When(SaysSomething(node.At(property)), node, property, expected);
            }
        }

        return Verdict.Violated(property, node.At(property), expected);
    }

    /// <summary>The property is encrypted with a key of this graph.</summary>
    public static Verdict OwnKey(ResourceNode node, RuleContext graph, string property) =>
        From(node, graph, property, "the ARN of a key that this stack declares", ResourceTypes.Key, ResourceTypes.ReplicaKey);

    private static bool SaysSomething(GraphValue? value) => value?.Kind switch
    {
        null => false,
        GraphValueKind.Text => value.Text!.Length > 0,
        GraphValueKind.List => value.Items.Length > 0,
        GraphValueKind.Map => value.Members.Length > 0,
        _ => true,
    };
}
