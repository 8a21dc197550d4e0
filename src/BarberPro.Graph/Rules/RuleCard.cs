using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>What a rule is called, and why it exists.</summary>
/// <param name="Code">Stable code, <c>BP-</c>, family and number: it keeps its meaning, and a removed one is not used again.</param>
/// <param name="Title">What holds where the rule is kept, in one sentence without full stop.</param>
/// <param name="Why">What happens where it is not.</param>
/// <param name="Answers">Ids of Checkov and of cdk-nag's AwsSolutions that ask the same; empty for rules that only this house has.</param>
public sealed record RuleCard(string Code, string Title, string Why, ImmutableArray<string> Answers)
{
    /// <summary>Whether a reasoned exception can be written in <c>config/waivers.yml</c>; some things are never right.</summary>
    public bool CanBeWaived { get; init; } = true;
}
