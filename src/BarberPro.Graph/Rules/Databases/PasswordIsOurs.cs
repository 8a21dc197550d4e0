using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-21: RDS does not manage the password of a database that has replicas.</summary>
internal sealed class PasswordIsOurs : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-21",
        "RDS does not manage the password of a database that has replicas",
        "It refuses replicas of such a database, at deployment and not before (DB-12).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Users(node, ResourceTypes.Database).Any(replica => graph.Source(replica, "replicateSourceDb", ResourceTypes.Database) == node)
        ? Expect.Nothing(node, "manageMasterUserPassword", "nothing: the stack's own rotated secret")
        : Verdict.NotApplicable("the database has no replicas");
}
