using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-03: the edge takes TLS 1.3 only, for single hosts of partners 1.2.</summary>
internal sealed class EdgeTlsIsModern : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-03",
        "The edge takes TLS 1.3 only, for single hosts of partners 1.2",
        "Older versions can be broken (SEC-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ZoneSetting, ResourceTypes.HostnameTls];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Type == ResourceTypes.HostnameTls
        ? ZoneSettings.Judge(node, "min_tls_version", setting => Expect.OneOf(setting, "value", "1.2", "1.3"))
        : ZoneSettings.Judge(node, "min_tls_version", setting => Expect.OneOf(setting, "value", "1.3"));
}
