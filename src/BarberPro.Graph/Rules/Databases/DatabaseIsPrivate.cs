using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-02: databases have no public address.</summary>
internal sealed class DatabaseIsPrivate : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-02",
        "Databases have no public address",
        "A database that can be reached is tried by everybody, all day.",
        ["CKV_AWS_17"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "publiclyAccessible", false);
}
