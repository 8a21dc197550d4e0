using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-12: names that visitors use lead through the edge.</summary>
internal sealed class RecordsAreProxied : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-12",
        "Names that visitors use lead through the edge",
        "A name that leads straight to the origin tells everybody its address. Names that only validate are excepted.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.DnsRecord];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("name")?.StartsWith('_') == true
        ? Verdict.NotApplicable("the record only validates a name")
        : Expect.Flag(node, "proxied", true);
}
