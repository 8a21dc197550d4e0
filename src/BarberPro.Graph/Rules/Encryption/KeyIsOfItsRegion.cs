using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-RG-01: what is encrypted names a key of its own region.</summary>
internal sealed class KeyIsOfItsRegion : IRule
{
    // Inputs that name a key; a replica key's primaryKeyArn names the other region's on purpose.
    private static readonly string[] Names = ["keyArn", "kmsKeyArn", "kmsKeyId", "kmsMasterKeyId", "performanceInsightsKmsKeyId"];

    public RuleCard Card { get; } = new(
        "BP-RG-01",
        "What is encrypted names a key of its own region",
        "A key of another region is refused, or, as a copy that needs both regions, lost with either.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Any];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var keys = node.References
            .Where(reference => Names.Contains(reference.Property[(reference.Property.LastIndexOf('.') + 1)..]) && !reference.Property.StartsWith("replicas[", StringComparison.Ordinal))
            .Select(reference => (reference.Property, Key: graph.Graph.Find(reference.Urn)))
            .Where(found => found.Key?.Type is ResourceTypes.Key or ResourceTypes.ReplicaKey)
            .ToArray();
        return keys.Length == 0 || node.Region is null
            ? Verdict.NotApplicable("nothing names a key")
            : Verdict.All(keys.Select(found => Verdict.When(
                found.Key!.Region == node.Region,
                found.Property,
                $"a key of {found.Key.Region}",
                $"a key of {node.Region}")));
    }
}
