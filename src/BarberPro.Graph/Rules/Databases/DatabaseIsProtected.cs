using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-05: databases refuse to be deleted.</summary>
internal sealed class DatabaseIsProtected : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-05",
        "Databases refuse to be deleted",
        "One wrong call would take them away.",
        ["CKV_AWS_293", "AwsSolutions-RDS10"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "deletionProtection", true);
}
