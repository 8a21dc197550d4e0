using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-04: the edge tells browsers to come back by HTTPS only.</summary>
internal sealed class EdgeTellsHsts : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-04",
        "The edge tells browsers to come back by HTTPS only",
        "Otherwise each first visit can be turned into plain HTTP (SEC-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ZoneSetting];

    public Verdict Check(ResourceNode node, RuleContext graph) => ZoneSettings.Judge(node, "security_header", setting => Verdict.All(
        Expect.Flag(setting, "value.strict_transport_security.enabled", true),
        Expect.AtLeast(setting, "value.strict_transport_security.max_age", graph.Policy?.LoadBalancing.Tls.Hsts.MaxAge.TotalSeconds ?? 1, " s")));
}
