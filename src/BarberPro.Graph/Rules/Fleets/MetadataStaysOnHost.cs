using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-05: credentials do not travel further than one hop.</summary>
internal sealed class MetadataStaysOnHost : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-05",
        "Credentials do not travel further than one hop",
        "A second hop lets containers and proxies fetch them.",
        ["CKV_AWS_341"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtMost(node, "metadataOptions.httpPutResponseHopLimit", 1);
}
