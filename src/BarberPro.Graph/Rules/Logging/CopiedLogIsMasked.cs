using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Logging;

/// <summary>BP-LO-06: what is copied out of a log group is masked in it.</summary>
internal sealed class CopiedLogIsMasked : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LO-06",
        "What is copied out of a log group is masked in it",
        "Once it is copied, personal data is in two places (LOG-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LogSubscription];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.When(
        graph.Source(node, "logGroup", ResourceTypes.LogGroup) is { } group && graph.Users(group, ResourceTypes.DataProtection).Any(policy => policy.Text("policyDocument")?.Contains("Deidentify", StringComparison.Ordinal) == true),
        "logGroup",
        "unmasked",
        "a log group with a data protection policy that hides what it finds");
}
