using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Secrets;

/// <summary>BP-SE-04: passwords and keys are marked as secrets.</summary>
internal sealed class SecretsAreMasked : IRule
{
    private static readonly string[] Names = ["authToken", "masterPassword", "password", "passwords", "privateKey", "secretBinary", "secretString"];

    public RuleCard Card { get; } = new(
        "BP-SE-04",
        "Passwords and keys are marked as secrets",
        "Unmarked they stand in the state file, in previews and in logs for everybody to read.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Any];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var there = Names.Where(name => node.Inputs[name] is { Kind: not GraphValueKind.Null }).ToArray();
        return there.Length == 0
            ? Verdict.NotApplicable("nothing takes a password")
            : Verdict.All(there.Select(name => Verdict.When(node.Inputs[name]!.Equals(GraphValue.Secret), name, "in plain text", "a secret")));
    }
}
