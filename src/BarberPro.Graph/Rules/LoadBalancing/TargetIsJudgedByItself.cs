using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-18: A target is not judged by what it depends on.</summary>
internal sealed class TargetIsJudgedByItself : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-18",
        "A target is not judged by what it depends on",
        "If the health that the edge asks for, which needs the database, decided over instances too, a slow database would have every instance replaced.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.TargetGroup];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var deep = graph.OfType(ResourceTypes.EdgeMonitor).Select(monitor => monitor.Text("path")).OfType<string>().ToArray();
        return deep.Length == 0
            ? Verdict.NotApplicable("no monitor of the edge asks for the health of the whole")
            : Verdict.When(
                node.Text("healthCheck.path") is { } path && !deep.Contains(path),
                node,
                "healthCheck.path",
                $"another path than the edge's {string.Join(", ", deep)}");
    }
}
