using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Secrets;

/// <summary>BP-SE-05: functions and robots hold no secrets in their environment.</summary>
internal sealed class FunctionsHoldNoSecrets : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SE-05",
        "Functions and robots hold no secrets in their environment",
        "Whoever may look at a function reads its variables.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Function, ResourceTypes.Canary];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var variables = node.At("environment.variables") ?? node.At("runConfig.environmentVariables");
        return variables is null
            ? Verdict.NotApplicable("it has no variables")
            : Verdict.All(variables.Members.Select(variable => Verdict.When(
                variable.Value.Text is { } text && text != GraphValue.Secret.Text && !SecretText.In($"{variable.Name}={text}"), $"environment.{variable.Name}", "a secret, or not to be seen", "the name of a secret")));
    }
}
