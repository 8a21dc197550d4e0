using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-05: listeners refuse TLS older than 1.2.</summary>
internal sealed class TlsIsModern : IRule
{
    private static readonly string[] Modern =
    [
        "ELBSecurityPolicy-TLS13-1-2-", "ELBSecurityPolicy-TLS13-1-3-", "ELBSecurityPolicy-TLS-1-2-", "ELBSecurityPolicy-FS-1-2-",
    ];

    public RuleCard Card { get; } = new(
        "BP-LB-05",
        "Listeners refuse TLS older than 1.2",
        "Older versions can be broken, and card schemes forbid them.",
        ["CKV_AWS_103"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (!Listeners.SpeakTls(node))
        {
            return Verdict.NotApplicable("no listener speaks TLS");
        }

        var policy = node.Text("sslPolicy") ?? "";
        return Verdict.When(
            Modern.Any(name => policy.StartsWith(name, StringComparison.Ordinal)),
            node,
            "sslPolicy",
            "ELBSecurityPolicy-TLS13-1-3-2021-06 or another of TLS 1.2 or newer");
    }
}
