using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-03: caches ask for a password.</summary>
internal sealed class CacheKnowsItsUsers : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-03",
        "Caches ask for a password",
        "Otherwise whatever reaches the port reads everything.",
        ["CKV_AWS_31", "AwsSolutions-AEC6"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Expect.Flag(node, "transitEncryptionEnabled", true),
        Verdict.When(
            node.Items("userGroupIds").Any() || node.Secrets.Contains("authToken"),
            node,
            "userGroupIds",
            "a group of users, or an authToken that is a secret"));
}
