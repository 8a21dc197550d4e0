using System.Collections.Immutable;
using System.Globalization;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-15: HTTPS listeners tell browsers to come back by HTTPS only, for as long as the policy says.</summary>
internal sealed class ListenerTellsHsts : IRule
{
    private const string Header = "routingHttpResponseStrictTransportSecurityHeaderValue";

    public RuleCard Card { get; } = new(
        "BP-LB-15",
        "HTTPS listeners tell browsers to come back by HTTPS only, for as long as the policy says",
        "Otherwise each first visit can be turned into plain HTTP (LB-7).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Policy is not { } policy || !Listeners.SpeakTls(node))
        {
            return graph.Policy is null ? Verdict.NoPolicy : Verdict.NotApplicable("no listener speaks TLS");
        }

        var expected = string.Create(CultureInfo.InvariantCulture, $"max-age={policy.LoadBalancing.Tls.Hsts.MaxAge.TotalSeconds}");
        return Verdict.When(node.Text(Header)?.Split("; ").Contains(expected) == true, node, Header, expected);
    }
}
