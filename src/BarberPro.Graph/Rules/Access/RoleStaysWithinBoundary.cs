using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-14: every role stays within a boundary.</summary>
internal sealed class RoleStaysWithinBoundary : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-14",
        "Every role stays within a boundary",
        "Whoever may make roles without one may make himself an administrator; the pipelines may not, so such a role could not be deployed either.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Role];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Something(node, "permissionsBoundary", "the ARN of the boundary that bootstrap makes");
}
