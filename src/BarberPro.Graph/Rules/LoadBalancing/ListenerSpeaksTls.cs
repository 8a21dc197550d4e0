using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-01: listeners speak HTTPS.</summary>
internal sealed class ListenerSpeaksTls : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-01",
        "Listeners speak HTTPS",
        "Plain HTTP shows passwords and session cookies to everybody on the way.",
        ["CKV_AWS_2"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(Listeners.SpeakTls(node) || Listeners.Redirect(node), node, "protocol", "HTTPS");
}
