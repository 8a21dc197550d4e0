using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Backups;

/// <summary>BP-BU-01: vaults are encrypted with a key of the stack.</summary>
internal sealed class VaultHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-BU-01",
        "Vaults are encrypted with a key of the stack",
        "With AWS's own key backups can be neither copied nor shared.",
        ["CKV_AWS_166"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.BackupVault];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyArn");
}
