using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-06: databases take IAM's word for who somebody is.</summary>
internal sealed class DatabaseKnowsIam : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-06",
        "Databases take IAM's word for who somebody is",
        "People then log in with a token of 15 minutes instead of a password that is passed around.",
        ["CKV_AWS_161"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "iamDatabaseAuthenticationEnabled", true);
}
