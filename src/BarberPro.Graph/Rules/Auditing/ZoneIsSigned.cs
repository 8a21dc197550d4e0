using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-06: public zones in Route 53 are signed.</summary>
internal sealed class ZoneIsSigned : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-06",
        "Public zones in Route 53 are signed",
        "Answers that are not signed can be forged.",
        ["CKV2_AWS_38"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.DnsZone];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("vpcs").Any()
        ? Verdict.NotApplicable("no zone is public")
        : Companions.Judge(graph, node, ResourceTypes.DnsSigning, signing => Expect.OneOf(signing, "signingStatus", "SIGNING"));
}
