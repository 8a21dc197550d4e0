using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Backups;

/// <summary>BP-BU-03: backups of the active region are copied to another.</summary>
internal sealed class BackupsLeaveTheRegion : IRule
{
    public RuleCard Card { get; } = new(
        "BP-BU-03",
        "Backups of the active region are copied to another",
        "A region that is lost takes its vaults with it (DR-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.BackupPlan];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Policy is { } policy && policy.Recovery.ActiveRegion != node.Region
        ? Verdict.NotApplicable("nothing is active in its region")
        : Verdict.When(
            graph.Sources(node, "rules").Any(vault => vault.Type == ResourceTypes.BackupVault && vault.Region != node.Region), node, "rules[].copyActions", "a copy to a vault in another region");
}
