using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>What a rule says of one resource, and where it is wrong.</summary>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Findings">Every place that is wrong; empty unless violated.</param>
/// <param name="Reason">Why the rule does not speak of the resource; empty where it does.</param>
public sealed record Verdict(Outcome Outcome, ImmutableArray<Finding> Findings, string Reason)
{
    private const int LongestValue = 60;

    /// <summary>The resource is as it should be.</summary>
    public static Verdict Compliant { get; } = new(Outcome.Compliant, [], "");

    /// <summary>The rule needs figures of the stack's policy, and there are none: the graph came from a file.</summary>
    public static Verdict NoPolicy { get; } = NotApplicable("the stack's policy is not here");

    /// <summary>The rule does not speak of the resource.</summary>
    public static Verdict NotApplicable(string reason) => new(Outcome.NotApplicable, [], reason);

    /// <summary>One place is wrong.</summary>
    public static Verdict Violated(string property, GraphValue? actual, string expected) => Violated(property, Shown(actual), expected);

    /// <summary>One place is wrong; what is there is told in words.</summary>
    public static Verdict Violated(string property, string actual, string expected) => new(Outcome.Violated, [new(property, actual, expected)], "");

    /// <summary>Compliant when the condition holds.</summary>
    public static Verdict When(bool holds, string property, string actual, string expected) => holds ? Compliant : Violated(property, actual, expected);

    /// <summary>Compliant when the condition holds of what is at the property.</summary>
    public static Verdict When(bool holds, ResourceNode node, string property, string expected) => holds ? Compliant : Violated(property, node.At(property), expected);

    /// <summary>Several verdicts on one resource: violated as soon as one is, applicable as soon as one is.</summary>
    public static Verdict All(params IEnumerable<Verdict> verdicts)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Verdict? first = null;
        var applies = false;
        foreach (var verdict in verdicts)
        {
            first ??= verdict;
            applies |= verdict.Outcome == Outcome.Compliant;
            findings.AddRange(verdict.Findings);
        }

        return findings.Count > 0 ? new(Outcome.Violated, findings.ToImmutable(), "") : applies ? Compliant : first ?? NotApplicable("there is nothing to look at");
    }

    private static string Shown(GraphValue? value)
    {
        var text = value?.ToString() ?? "missing";
        return text.Length <= LongestValue ? text : $"{text[..LongestValue]}...";
    }
}
