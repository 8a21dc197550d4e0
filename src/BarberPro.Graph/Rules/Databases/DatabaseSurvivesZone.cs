using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-03: databases have a second machine in another zone.</summary>
internal sealed class DatabaseSurvivesZone : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-03",
        "Databases have a second machine in another zone",
        "Otherwise the database is down for as long as its zone is.",
        ["CKV_AWS_157", "AwsSolutions-RDS3"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "multiAz", true);
}
