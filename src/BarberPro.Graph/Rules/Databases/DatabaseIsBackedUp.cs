using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-04: databases keep backups.</summary>
internal sealed class DatabaseIsBackedUp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-04",
        "Databases keep backups",
        "Without them nothing can be brought back to the minute before a mistake; a promoted replica has none of its source's.",
        ["CKV_AWS_133", "AwsSolutions-RDS13"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "backupRetentionPeriod", 1, " d");
}
