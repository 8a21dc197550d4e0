using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-14: databases show a certificate of RDS's current authorities.</summary>
internal sealed class DatabaseCertificateIsCurrent : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-14",
        "Databases show a certificate of RDS's current authorities",
        "That of 2019 has expired; clients that check refuse it.",
        ["CKV_AWS_211"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Expect.OneOf(node, "caCertIdentifier", "rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1");
}
