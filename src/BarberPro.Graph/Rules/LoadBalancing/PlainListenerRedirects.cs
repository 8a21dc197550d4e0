using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-02: A listener of plain HTTP only redirects to HTTPS.</summary>
internal sealed class PlainListenerRedirects : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-02",
        "A listener of plain HTTP only redirects to HTTPS",
        "Whatever else it answers is read on the way.",
        ["CKV2_AWS_20"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (Listeners.SpeakTls(node))
        {
            return Verdict.NotApplicable("no listener speaks plain HTTP");
        }

        return Verdict.When(Listeners.Redirect(node), node, "defaultActions", "a redirect to HTTPS");
    }
}
