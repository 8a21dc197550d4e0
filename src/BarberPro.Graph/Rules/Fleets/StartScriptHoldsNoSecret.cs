using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-07: start scripts hold no secrets.</summary>
internal sealed class StartScriptHoldsNoSecret : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-07",
        "Start scripts hold no secrets",
        "Whoever may describe a template reads its user data, and so does everything that runs on the instance.",
        ["CKV_AWS_46"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.At("userData") is null && node.Inputs["userData"] is null)
        {
            return Verdict.NotApplicable("the template has no start script");
        }

        var script = SecretText.Decoded(node.Text("userData") ?? "");
        return Verdict.When(
            script is { Length: > 0 } && !SecretText.In(script),
            "userData",
            "a script with a secret, or none that can be read",
            "a script that looks secrets up when it runs");
    }
}
