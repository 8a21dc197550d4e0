using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-KM-03: keys are for nobody outside the account.</summary>
internal sealed class KeyIsNotForEverybody : IRule
{
    public RuleCard Card { get; } = new(
        "BP-KM-03",
        "Keys are for nobody outside the account",
        "A policy for everybody is one for strangers, unless it asks for the account and the service.",
        ["CKV_AWS_33"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Key, ResourceTypes.ReplicaKey];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var open = document.Allowed.Any(statement => statement.IsForEverybody && (!statement.Asks("kms:CallerAccount").Any() || !statement.Asks("kms:ViaService").Any()));
        return Verdict.When(!open, "policy", "open to everybody", "named principals, or conditions on kms:CallerAccount and kms:ViaService");
    });
}
