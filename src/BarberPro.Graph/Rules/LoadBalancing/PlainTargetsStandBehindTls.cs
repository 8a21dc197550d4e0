using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-06: targets of plain HTTP are reached through HTTPS listeners only.</summary>
internal sealed class PlainTargetsStandBehindTls : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-06",
        "Targets of plain HTTP are reached through HTTPS listeners only",
        "Inside the network plain HTTP is tolerable; from outside it is not.",
        ["CKV_AWS_378"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.TargetGroup];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var listeners = Listeners.Of(graph, node).ToArray();
        if (node.Text("protocol") == "HTTPS" || listeners.Length == 0)
        {
            return node.Text("protocol") == "HTTPS" ? Verdict.Compliant : Verdict.NotApplicable("no listener leads to it");
        }

        return Verdict.When(Array.TrueForAll(listeners, Listeners.SpeakTls), node, "protocol", "HTTPS, or none but HTTPS listeners in front");
    }
}
