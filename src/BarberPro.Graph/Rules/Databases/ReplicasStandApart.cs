using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-22: replicas stand in a zone each.</summary>
internal sealed class ReplicasStandApart : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-22",
        "Replicas stand in a zone each",
        "Two in one zone fail together (DB-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Source(node, "replicateSourceDb", ResourceTypes.Database) is not { } source || source.Region != node.Region)
        {
            return Verdict.NotApplicable("it is no replica beside its source");
        }

        var others = graph.Users(source, ResourceTypes.Database).Where(other => other != node && other.Region == node.Region).Select(other => other.Text("availabilityZone"));
        return Verdict.When(node.Text("availabilityZone") is { } zone && !others.Contains(zone), node, "availabilityZone", "a zone of its own");
    }
}
