using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-17: certificates are validated by DNS.</summary>
internal sealed class CertificateRenewsItself : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-17",
        "Certificates are validated by DNS",
        "One that is validated by mail waits for somebody to click, every year.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Certificate];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OneOf(node, "validationMethod", "DNS");
}
