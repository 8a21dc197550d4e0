using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Platforms;

/// <summary>BP-PL-02: what holds data is protected from deletion, where the policy protects.</summary>
internal sealed class DataIsProtected : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PL-02",
        "What holds data is protected from deletion, where the policy protects",
        "A line removed by mistake would remove years (OPS-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database, ResourceTypes.Cache, ResourceTypes.BackupVault, ResourceTypes.Key, ResourceTypes.ReplicaKey, ResourceTypes.Secret, ResourceTypes.Queue];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Policy is null ? Verdict.NoPolicy
        : !graph.Policy.Platform.Protect ? Verdict.NotApplicable("the policy lets the stack be destroyed")
        : node.At("replicateSourceDb") is not null ? Verdict.NotApplicable("a replica holds nothing that its source does not")
        : Verdict.When(node.Options.Protect, "protect", "false", "true");
}
