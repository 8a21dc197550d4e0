using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-04: listeners name their TLS policy.</summary>
internal sealed class TlsPolicyIsExplicit : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-04",
        "Listeners name their TLS policy",
        "The default is of 2016 and still takes TLS 1.0.",
        ["CKV2_AWS_74"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (!Listeners.SpeakTls(node))
        {
            return Verdict.NotApplicable("no listener speaks TLS");
        }

        return Verdict.When(
            node.Text("sslPolicy") is { } policy && policy != "ELBSecurityPolicy-2016-08",
            node,
            "sslPolicy",
            "a policy of TLS 1.2 or newer, named");
    }
}
