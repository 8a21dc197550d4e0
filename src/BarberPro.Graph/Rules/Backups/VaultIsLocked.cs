using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Backups;

/// <summary>BP-BU-02: vaults are locked.</summary>
internal sealed class VaultIsLocked : IRule
{
    public RuleCard Card { get; } = new(
        "BP-BU-02",
        "Vaults are locked",
        "Whoever wants ransom deletes backups first.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.BackupVault];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Expect.Flag(node, "forceDestroy", false),
        Companions.Judge(
            graph,
            node,
            ResourceTypes.VaultLock,
            bolt => Verdict.All(Expect.AtLeast(bolt, "minRetentionDays", 1, " d"), Expect.AtLeast(bolt, "maxRetentionDays", 1, " d"))));
}
